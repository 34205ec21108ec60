package org.amnok.ui.strip;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.amnok.domain.Bank;
import org.amnok.domain.coverage.OverlapRule;
import org.amnok.domain.date.DateText;
import org.amnok.domain.record.BankStretch;
import org.amnok.domain.record.SoughtKind;
import org.amnok.domain.wording.CoverageText;
import org.amnok.layout.strip.StripData;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Segments;
import org.amnok.ui.look.Segments.Segment;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// What is shown in the strip: bank, what was looked for, the rule, the brush in words, zoom.
final class StripHead extends HBox {
    private static final double CHOICE = 180;

    private final StripModel model;
    private final Segments<Set<Bank>> banks;
    private final Choice<SoughtKind> kinds;
    private final HBox chip = Fx.named("strip-chip", Fx.row("chip"));
    private final StripView view;

    /// @param onMap whether bands along the banks are wanted on the map
    StripHead(StripModel model, StripView view, BooleanProperty onMap) {
        this.model = model;
        this.view = view;
        getStyleClass().add("strip-head");
        setAlignment(Pos.CENTER_LEFT);
        banks =
                new Segments<>(
                        List.of(
                                bank(Set.of(Bank.DPRK), "korean", 'K'),
                                bank(Set.of(Bank.PRC), "chinese", 'C'),
                                bank(BankStretch.BOTH, "both", 'B')),
                        false,
                        chosen -> chosen.ifPresent(model.banks()::set));
        kinds = new Choice<>(SoughtKind.COMMON, SoughtKind::label);
        kinds.setId("strip-kind");
        kinds.setMaxWidth(CHOICE);
        kinds.setAccessibleText(Messages.text("strip.what_was_looked_for"));
        kinds.valueProperty().bindBidirectional(model.kind());
        Tooltips.of(kinds, "strip.what_was_looked_for");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        banks,
                        kinds,
                        rules(),
                        onMap(onMap),
                        density(),
                        Text.spring(),
                        chip,
                        zoom("minus", "strip.less_of_the_river", 1.4),
                        zoom("plus", "strip.more_of_the_river", 1 / 1.4));
        model.banks().subscribe(now -> banks.show(Optional.of(now)));
        model.data().subscribe(now -> now.ifPresent(this::show));
    }

    private Node rules() {
        var rules = new Choice<>(List.of(OverlapRule.values()), OverlapRule::label);
        rules.setId("strip-rule");
        rules.setMaxWidth(CHOICE);
        rules.setAccessibleText(Messages.text("strip.where_looks_overlap"));
        rules.valueProperty().bindBidirectional(model.rule());
        return Tooltips.of(rules, "strip.where_looks_overlap");
    }

    private static Node onMap(BooleanProperty wanted) {
        var bands = Fx.named("strip-on-map", new CheckBox(Messages.text("strip.on_the_map")));
        bands.setMinWidth(Region.USE_PREF_SIZE);
        bands.selectedProperty().bindBidirectional(wanted);
        return Tooltips.of(bands, "strip.bands_along_the_banks");
    }

    /// Ticked, too, where there are too many sightings for marks.
    private Node density() {
        var shades = Fx.named("strip-density", new CheckBox(Messages.text("strip.density")));
        shades.setMinWidth(Region.USE_PREF_SIZE);
        shades.setOnAction(event -> model.isDensity().set(shades.isSelected()));
        model.data()
                .subscribe(
                        now -> {
                            var isShaded = now.filter(d -> d.density() != null).isPresent();
                            shades.setSelected(isShaded || model.isDensity().get());
                            shades.setDisable(isShaded && !model.isDensity().get());
                        });
        return Tooltips.of(shades, "strip.density_tip");
    }

    private static Segment<Set<Bank>> bank(Set<Bank> value, String name, char key) {
        return new Segment<>(
                value,
                "strip-bank-" + name,
                Messages.text("strip.bank_" + name),
                key,
                CoverageText.bank(value));
    }

    private Node zoom(String icon, String words, double factor) {
        Runnable zoom = () -> view.zoomKilometres(factor, view.getWidth() / 2);
        return Buttons.tool("strip-" + icon, icon, 15, words, zoom);
    }

    /// The other bank; both after the Chinese one.
    void nextBank() {
        var now = model.banks().get();
        model.banks()
                .set(
                        now.equals(Set.of(Bank.DPRK))
                                ? Set.of(Bank.PRC)
                                : now.equals(Set.of(Bank.PRC))
                                        ? BankStretch.BOTH
                                        : Set.of(Bank.DPRK));
    }

    private void show(StripData data) {
        offer(data);
        var isBrushed = model.isBrushed();
        Fx.show(chip, isBrushed);
        var question = data.question();
        var words =
                Messages.text(
                        "strip.brush",
                        CoverageText.span(question.span()),
                        DateText.of(question.period()));
        var away = Fx.styled(new Button("", new Icon("close", 11)), "chip-close");
        away.setId("strip-clear");
        away.setOnAction(event -> model.clearBrush());
        Tooltips.of(away, "strip.clear_the_brush");
        chip.getChildren().setAll(Text.of(words), away);
    }

    /// The common kinds, and those of the project's own.
    private void offer(StripData data) {
        var own = new TreeSet<SoughtKind>();
        data.looks().forEach(look -> own.addAll(look.kinds()));
        SoughtKind.COMMON.forEach(own::remove);
        var all = Stream.concat(SoughtKind.COMMON.stream(), own.stream()).toList();
        if (!kinds.getItems().equals(all)) {
            var chosen = model.kind().get();
            kinds.getItems().setAll(all);
            model.kind().set(chosen);
        }
    }
}
