package parley.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Small files, small methods: measured on the syntax trees of the main sources.
class SizeBudgetTest {
    private record Method(String name, int lines, int parameters) {}

    @Test
    void filesStaySmall() {
        List<Integer> lines = SourceTree.mainSources().stream()
                .map(path -> (int) SourceTree.read(path).lines().count())
                .sorted()
                .toList();
        assertThat(lines.getLast()).as("longest file").isLessThanOrEqualTo(400);
        assertThat(lines.get(lines.size() / 2)).as("half of the files").isLessThanOrEqualTo(80);
        assertThat(lines.get(lines.size() * 9 / 10)).as("nine of ten files").isLessThanOrEqualTo(220);
    }

    @Test
    void methodsStaySmall() throws IOException {
        List<Method> methods = methods();
        assertThat(methods).hasSizeGreaterThan(500);
        assertThat(methods.stream().filter(m -> m.lines() > 40))
                .as("methods over 40 lines")
                .isEmpty();
        List<Integer> lines = methods.stream().map(Method::lines).sorted().toList();
        assertThat(lines.get(lines.size() * 9 / 10)).as("nine of ten methods").isLessThanOrEqualTo(16);
    }

    /// The kernels of the syntax network and of its training take what they work on as arguments.
    @Test
    void methodsTakeFewParameters() throws IOException {
        List<Method> methods = methods();
        assertThat(methods.stream().filter(m -> m.parameters() > 5).toList()).hasSizeLessThan(methods.size() / 500);
    }

    private static List<Method> methods() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, null);
        JavacTask task = (JavacTask) compiler.getTask(
                null,
                files,
                d -> {},
                List.of("--release", "21"),
                null,
                files.getJavaFileObjectsFromPaths(SourceTree.mainSources()));
        List<Method> methods = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            new Measure(unit, Trees.instance(task).getSourcePositions(), methods).scan(unit, null);
        }
        return methods;
    }

    private static final class Measure extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Method> methods;

        Measure(CompilationUnitTree unit, SourcePositions positions, List<Method> methods) {
            this.unit = unit;
            this.positions = positions;
            this.methods = methods;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
            if (method.getBody() != null && positions.getStartPosition(unit, method) >= 0) {
                var lines = unit.getLineMap();
                long from = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long to = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                String file =
                        Path.of(unit.getSourceFile().getName()).getFileName().toString();
                methods.add(new Method(file + ":" + method.getName(), (int) (to - from + 1), parameters(method)));
            }
            return super.visitMethod(method, none);
        }

        /// A constructor may mirror its record.
        private static int parameters(MethodTree method) {
            return method.getReturnType() == null ? 0 : method.getParameters().size();
        }
    }
}
