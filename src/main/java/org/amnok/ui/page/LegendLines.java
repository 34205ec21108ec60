package org.amnok.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.Problem;
import org.amnok.domain.page.LegendItem;
import org.amnok.domain.page.LegendItem.Wording;
import org.amnok.layout.LegendLine;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.look.TypedField;
import org.amnok.words.Messages;

/// The lines of a legend: which are shown, and in whose words. Lines of what the map shows; others
/// there are none.
final class LegendLines extends VBox {
    private final ValueForm.Changing<LegendItem> changing;
    private List<LegendLine> lines = List.of();
    private Optional<LegendItem> legend = Optional.empty();
    private final List<TypedField> words = new ArrayList<>();
    private final List<CheckBox> ticks = new ArrayList<>();
    private boolean showing;

    LegendLines(ValueForm.Changing<LegendItem> changing) {
        this.changing = changing;
        setId("legend-lines");
        getStyleClass().add("legend-lines");
    }

    /// The legend as it is now; its lines stay until others are given.
    void show(LegendItem now) {
        legend = Optional.of(now);
        fill();
    }

    /// The lines that its map gives it, in the words of the program.
    void offer(List<LegendLine> next) {
        if (!next.equals(lines)) {
            lines = next;
            build();
        }
        fill();
    }

    private void build() {
        words.clear();
        ticks.clear();
        getChildren().setAll(Text.label("page.lines_and_words_of_your_own", "field-label"));
        lines.forEach(line -> getChildren().add(row(line)));
    }

    private HBox row(LegendLine line) {
        var tick = Fx.named("legend-shows-" + line.swatch(), new CheckBox());
        tick.selectedProperty().subscribe((was, is) -> ticked(line.swatch(), is));
        Tooltips.of(tick, "page.show_in_the_legend", line.text());
        var input = Fx.named("legend-words-" + line.swatch(), new TextField());
        input.setPromptText(line.text());
        input.setAccessibleText(Messages.text("page.words_for", line.text()));
        var field = Fx.growing(new TypedField("", input, text -> worded(line.swatch(), text)));
        ticks.add(tick);
        words.add(field);
        return Fx.row("legend-line", tick, field);
    }

    private void fill() {
        legend.ifPresent(
                now -> {
                    showing = true;
                    for (var i = 0; i < words.size(); i++) {
                        var key = lines.get(i).swatch();
                        ticks.get(i).setSelected(!now.hidden().contains(key));
                        words.get(i).show(now.worded(key, ""), false);
                    }
                    showing = false;
                });
    }

    private void ticked(String key, boolean shown) {
        if (!showing) {
            var unused =
                    changing.change(
                            "change lines of the legend",
                            l -> {
                                var hidden = new ArrayList<>(l.hidden());
                                hidden.remove(key);
                                if (!shown) {
                                    hidden.add(key);
                                }
                                return with(l, l.wordings(), hidden);
                            });
        }
    }

    private Optional<String> worded(String key, String text) {
        return changing.change(
                        "change words of the legend",
                        l -> {
                            var wordings = new ArrayList<>(l.wordings());
                            wordings.removeIf(each -> each.key().equals(key));
                            if (!text.isBlank()) {
                                wordings.add(new Wording(key, text.strip()));
                            }
                            return with(l, wordings, l.hidden());
                        })
                .map(Problem::words);
    }

    private static LegendItem with(LegendItem l, List<Wording> wordings, List<String> hidden) {
        return new LegendItem(
                l.placement(), l.mapId(), l.title(), l.columns(), l.counts(), wordings, hidden);
    }
}
