package parley.app;

import parley.model.Picture;
import parley.model.PublicRecord;
import parley.reasoning.Question;

/// What a command asks of a record, and how it shows the answer.
interface Page {
    Question question(PublicRecord record);

    void print(PublicRecord record, Picture picture);
}
