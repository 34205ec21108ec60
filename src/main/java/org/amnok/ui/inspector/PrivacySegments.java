package org.amnok.ui.inspector;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.release.PrivacyWords;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;

/// The five levels of privacy in a row, with what the chosen one means below. One stop for Tab;
/// inside, the arrows and the digits 0 to 4 choose.
final class PrivacySegments extends VBox {
    private static final List<PrivacyLevel> LEVELS = List.of(PrivacyLevel.values());

    private final Map<PrivacyLevel, ToggleButton> segments = new EnumMap<>(PrivacyLevel.class);
    private final Label meaning = Text.wrapped("", "hint");
    private final Consumer<PrivacyLevel> chosen;
    private PrivacyLevel level = PrivacyLevel.DISTRICT;

    /// @param chosen called with a level that a person chose
    PrivacySegments(Consumer<PrivacyLevel> chosen) {
        this.chosen = chosen;
        getStyleClass().add("field");
        setId("privacy");
        var row = new HBox();
        row.getStyleClass().add("segments");
        LEVELS.forEach(each -> row.getChildren().add(segment(each)));
        row.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        meaning.setId("privacy-meaning");
        getChildren().addAll(row, meaning);
        show(level);
    }

    private ToggleButton segment(PrivacyLevel each) {
        var segment = new ToggleButton(PrivacyWords.shortly(each));
        segment.setId("privacy-" + each.number());
        segment.getStyleClass().add("segment");
        segment.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        segment.setMaxWidth(Double.MAX_VALUE);
        segment.setMinWidth(0);
        HBox.setHgrow(segment, Priority.ALWAYS);
        segment.setOnAction(event -> choose(each));
        segments.put(each, segment);
        return Tooltips.explain(segment, PrivacyWords.meaning(each));
    }

    /// Shows a level without telling anyone.
    void show(PrivacyLevel now) {
        level = now;
        segments.forEach(
                (each, segment) -> {
                    segment.setSelected(each == now);
                    segment.setFocusTraversable(each == now);
                });
        meaning.setText(PrivacyWords.meaning(now));
    }

    private void choose(PrivacyLevel wanted) {
        var before = level;
        show(wanted);
        if (wanted != before) {
            chosen.accept(wanted);
        }
    }

    private void keyPressed(KeyEvent event) {
        var wanted =
                switch (event.getCode()) {
                    case LEFT, UP -> level.number() - 1;
                    case RIGHT, DOWN -> level.number() + 1;
                    case HOME -> 0;
                    case END -> LEVELS.size() - 1;
                    default -> event.getCode().isDigitKey() ? digit(event) : -1;
                };
        if (wanted >= 0 && wanted < LEVELS.size()) {
            choose(LEVELS.get(wanted));
            focusChosen();
            event.consume();
        } else if (event.getCode().isArrowKey()) {
            event.consume(); // at an end
        }
    }

    private void focusChosen() {
        var segment = segments.get(level);
        if (segment != null) {
            segment.requestFocus();
        }
    }

    private static int digit(KeyEvent event) {
        var name = event.getCode().getName();
        return Character.digit(name.charAt(name.length() - 1), 10);
    }
}
