package parley.training;

import parley.training.events.TrainEvents;
import parley.training.lemmas.LemmaTraining;
import parley.training.names.NameTraining;
import parley.training.statements.StatementTraining;
import parley.training.syntax.SyntaxCommand;
import parley.training.terms.TermTraining;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line of training: one command for each kind of model.
@Command(
        name = "training",
        description = "Makes the model files from treebanks and marked reports.",
        mixinStandardHelpOptions = true,
        subcommands = {
            SyntaxCommand.class,
            LemmaTraining.class,
            NameTraining.class,
            StatementTraining.class,
            TermTraining.class,
            TrainEvents.class,
            HelpCommand.class
        })
public final class Training implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Training() {}

    public static void main(String[] args) {
        System.exit(commands().execute(args));
    }

    static CommandLine commands() {
        return new CommandLine(new Training());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }
}
