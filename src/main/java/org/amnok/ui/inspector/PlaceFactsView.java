package org.amnok.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.amnok.domain.Language;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.PlaceFacts;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.wording.BankWords;
import org.amnok.geo.border.PlaceFactsText;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.PlaceKnowledge;
import org.amnok.words.Messages;

/// What follows from the place, below it: bank, river kilometre, nearest site, province. Nothing
/// here can be typed.
final class PlaceFactsView {
    private final SightingForm form;
    private final PlaceKnowledge knowledge;
    private final Label bank = Fx.named("bank", Text.wrapped("", "hint"));
    private final Label facts = Fx.named("place-facts", Text.wrapped("", "hint"));
    private final Label warning = Fx.collapsing(Text.wrapped("", "field-error"));

    PlaceFactsView(SightingForm form, PlaceKnowledge knowledge) {
        this.form = form;
        this.knowledge = knowledge;
        warning.setId("bank-warning");
        List.of(bank, facts).forEach(Fx::collapsing);
        knowledge.geography().subscribe((was, is) -> form.current().ifPresent(this::show));
    }

    /// The bank, and a warning where the words say another.
    VBox bank() {
        return new VBox(bank, warning);
    }

    /// All but the bank.
    Label others() {
        return facts;
    }

    void show(Sighting sighting) {
        var isSomewhere = !(sighting.place() instanceof Place.Unlocated);
        var found = knowledge.facts(sighting.place());
        bank.setVisible(isSomewhere && !knowledge.geography().get().isEmpty());
        bank.setText(
                Messages.text(
                        "inspector.bank", PlaceFactsText.bank(found.bank(), found.bankNote())));
        facts.setText(
                words(List.of(along(found), nearest(found, sighting.place()), province(found))));
        facts.setVisible(isSomewhere && !facts.getText().isEmpty());
        var said = BankWords.contradiction(sighting, found.bank());
        warning.setVisible(said.isPresent());
        warning.setText(
                said.map(
                                bank ->
                                        Messages.text(
                                                "inspector.the_words_say_but_the_place",
                                                bank.label(),
                                                found.bank().label()))
                        .orElse(""));
    }

    private static String words(List<Optional<String>> lines) {
        return lines.stream().flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }

    private Optional<String> along(PlaceFacts found) {
        return Optional.ofNullable(found.along())
                .map(along -> Messages.text("inspector.river", PlaceFactsText.along(along)));
    }

    private Optional<String> nearest(PlaceFacts found, Place place) {
        return Optional.ofNullable(found.nearest())
                .flatMap(
                        nearest ->
                                nameOf(nearest)
                                        .map(
                                                name ->
                                                        PlaceFactsText.nearest(
                                                                nearest, name, uncertainty(place))))
                .map(words -> Messages.text("inspector.nearest", words));
    }

    private Optional<String> province(PlaceFacts found) {
        return Optional.of(found.province())
                .filter(name -> !name.isEmpty())
                .map(knowledge::provinceName)
                .map(name -> Messages.text("inspector.province", name));
    }

    private static double uncertainty(Place place) {
        return place instanceof Place.Located located && located.uncertaintyMetres() != null
                ? located.uncertaintyMetres()
                : 0;
    }

    private Optional<String> nameOf(PlaceFacts.NearestSite nearest) {
        return form.contents()
                .site(nearest.uuid())
                .map(site -> site.names().best(Language.ofReader(), site.localLanguage()));
    }
}
