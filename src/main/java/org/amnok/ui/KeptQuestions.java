package org.amnok.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.amnok.ui.counts.CountsPane;
import org.amnok.ui.filter.FilterController;
import org.amnok.ui.strip.StripPane;

/// What is asked beside the filter, as a project keeps it from one opening to the next, in words:
/// what Counts compares with, what the strip shows, and what was typed for the filter and is not
/// understood yet.
final class KeptQuestions {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final String STRIP = "view.strip";
    private static final String TYPED = "view.typed.";

    private final StripPane strip;
    private final List<TextField> filter;
    private final TextField compared;

    /// @param others have fields for days of the filter, too
    KeptQuestions(CountsPane counts, StripPane strip, FilterController filter, List<Node> others) {
        this.strip = strip;
        var days = others.stream().flatMap(each -> each.lookupAll(".date-field").stream());
        this.filter = Stream.concat(filter.fields(), days.map(TextField.class::cast)).toList();
        compared = (TextField) counts.lookup("#counts-other");
    }

    /// What to keep.
    Map<String, String> now() {
        var all = new HashMap<String, String>();
        all.put(STRIP, strip.question());
        all.put(name(compared), compared.getText());
        filter.forEach(each -> all.put(name(each), isWrong(each) ? each.getText() : ""));
        return all;
    }

    /// Once the filter itself is as it was.
    void giveBack(Map<String, String> settings) {
        strip.ask(settings.getOrDefault(STRIP, ""));
        Stream.concat(Stream.of(compared), filter.stream())
                .forEach(
                        each -> {
                            var typed = settings.getOrDefault(name(each), "");
                            if (!typed.isEmpty()) {
                                each.setText(typed);
                            }
                        });
    }

    private static String name(TextField field) {
        return TYPED + field.getId();
    }

    private static boolean isWrong(TextField field) {
        return field.getPseudoClassStates().contains(WRONG);
    }
}
