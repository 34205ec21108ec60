package org.amnok.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.amnok.map.ground.BaseMap;
import org.amnok.render.Libraries;

/// The program in a process of its own, in which somebody selects the first sighting and types into
/// its title. It prints `typed` then, and waits.
final class TypingProcess {
    private static final int PATIENCE_SECONDS = 60;

    private TypingProcess() {}

    /// @param arguments the project, and what is typed
    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(() -> type(arguments[1]));
        new DesktopProgram(BaseMap::load, Libraries.FONTS, Libraries.SYMBOLS, new HashMemory())
                .show(Optional.of(Path.of(arguments[0])), false);
        System.exit(0);
    }

    private static void type(String words) {
        for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
            if (typed(words)) {
                System.out.println("typed");
                return;
            }
        }
        System.out.println("nothing to type into");
    }

    private static boolean typed(String words) {
        try {
            Thread.sleep(100);
            return TestWindow.onFx(() -> typeNow(words));
        } catch (InterruptedException | IllegalStateException notYet) {
            return false;
        }
    }

    private static boolean typeNow(String words) {
        var found = nodes("#title").filter(TextField.class::isInstance).map(TextField.class::cast);
        var title = found.filter(field -> !field.getText().isEmpty()).findFirst();
        title.ifPresentOrElse(field -> field.appendText(words), TypingProcess::select);
        return title.isPresent();
    }

    private static void select() {
        nodes(".button")
                .filter(node -> "Next sighting".equals(node.getAccessibleText()))
                .forEach(node -> ((Button) node).fire());
    }

    private static Stream<Node> nodes(String selector) {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .flatMap(window -> window.getScene().getRoot().lookupAll(selector).stream());
    }
}
