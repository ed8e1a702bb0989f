package parley.app;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Builds commands: one that asks for [Streams] in its constructor gets them.
final class Wiring implements IFactory {
    private final Streams streams;

    Wiring(Streams streams) {
        this.streams = streams;
    }

    @Override
    public <K> K create(Class<K> command) throws Exception {
        for (Constructor<?> constructor : command.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Streams.class) {
                return command.cast(constructor.newInstance(streams));
            }
        }
        return CommandLine.defaultFactory().create(command);
    }
}
