package parley.coding.finders;

import parley.coding.actors.Actors;
import parley.coding.dates.Dates;
import parley.coding.reading.Reading;

/// One report as the finders see it: its sentences, who is who in it, and when things were.
public record Report(Reading reading, Actors actors, Dates dates) {}
