package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.amnok.ui.look.TypedAhead;
import org.junit.jupiter.api.Test;

/// Keys wait for what they are meant for. All of it happens within one turn of the FX thread.
@OneWindow
class TypedAheadTest extends WindowSpecification {
    @Test
    void they_go_to_what_has_the_focus_then_in_their_order() {
        TestWindow.runOnFx(
                () -> {
                    var heard = new ArrayList<String>();
                    var after = hearing("after", heard);
                    var stage = shown(hearing("before", heard), after);
                    press(stage, KeyCode.A);
                    var letGo = TypedAhead.hold(stage.getScene());
                    press(stage, KeyCode.B);
                    press(stage, KeyCode.C);
                    assertThat(heard).containsExactly("before A");
                    after.requestFocus();
                    letGo.run();
                    press(stage, KeyCode.D);
                    stage.hide();
                    assertThat(heard).containsExactly("before A", "after B", "after C", "after D");
                });
    }

    @Test
    void the_last_of_two_that_hold_them_lets_them_go() {
        TestWindow.runOnFx(
                () -> {
                    var heard = new ArrayList<String>();
                    var stage = shown(hearing("it", heard), hearing("other", heard));
                    var one = TypedAhead.hold(stage.getScene());
                    var other = TypedAhead.hold(stage.getScene());
                    press(stage, KeyCode.B);
                    one.run();
                    one.run();
                    assertThat(heard).isEmpty();
                    other.run();
                    stage.hide();
                    assertThat(heard).containsExactly("it B");
                });
    }

    private static Stage shown(Button focused, Button other) {
        var stage = new Stage();
        stage.setScene(new Scene(new HBox(focused, other)));
        stage.show();
        focused.requestFocus();
        return stage;
    }

    private static Button hearing(String name, List<String> heard) {
        var button = new Button(name);
        button.addEventHandler(
                KeyEvent.KEY_PRESSED, event -> heard.add(name + " " + event.getCode()));
        return button;
    }

    private static void press(Stage stage, KeyCode key) {
        Event.fireEvent(
                stage.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
