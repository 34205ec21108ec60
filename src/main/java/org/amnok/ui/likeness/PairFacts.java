package org.amnok.ui.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.CoordinateText.Notation;
import org.amnok.geo.UncertaintyText;
import org.amnok.geo.border.RiverKilometreText;
import org.amnok.ui.evidence.EvidenceImages;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.map.SightingWords;
import org.amnok.words.Messages;
import org.amnok.workspace.evidence.EvidencePictures;

/// What two sightings say, field by field, in two columns; fields that neither has are left out.
final class PairFacts extends GridPane {
    private static final double NAMES_WIDTH = 96;
    private static final double PICTURE_HEIGHT = 120;
    private static final int MOST_PICTURES = 4;

    private final EvidenceImages images;

    PairFacts(EvidenceImages images) {
        this.images = images;
        getStyleClass().add("pair-facts");
        var names = new ColumnConstraints(NAMES_WIDTH);
        getColumnConstraints().setAll(names, half(), half());
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setHgrow(Priority.ALWAYS);
        half.setPrefWidth(0);
        half.setMinWidth(0);
        return half;
    }

    void show(Sighting one, Sighting other, ProjectContents contents) {
        getChildren().clear();
        addRow(0, Text.of(""), head("A", one), head("B", other));
        row(FieldCatalogue.KIND, one, other);
        row(FieldCatalogue.OBSERVED.label(), SightingWords::date, one, other);
        row(FieldCatalogue.DATE_WORDS, one, other);
        row(Messages.text("alike.where"), PairFacts::where, one, other);
        row(FieldCatalogue.PLACE_WORDS, one, other);
        row(FieldCatalogue.COUNTS.label(), SightingWords::counts, one, other);
        row(FieldCatalogue.OUTLET, one, other);
        row(FieldCatalogue.PUBLISHED, one, other);
        row(FieldCatalogue.REPORT_TITLE, one, other);
        row(FieldCatalogue.REPORT_ADDRESS, one, other);
        row(FieldCatalogue.BASIS, one, other);
        row(FieldCatalogue.STATUS, one, other);
        row(FieldCatalogue.PUBLIC_NOTE, one, other);
        row(FieldCatalogue.INTERNAL_NOTE, one, other);
        var pictures = List.of(pictures(one, contents), pictures(other, contents));
        if (pictures.stream().anyMatch(some -> !some.getChildren().isEmpty())) {
            addRow(
                    getRowCount(),
                    name(Messages.text("common.pictures")),
                    pictures.getFirst(),
                    pictures.getLast());
        }
        getChildren().forEach(each -> setValignment(each, VPos.TOP));
    }

    private static Node head(String letter, Sighting sighting) {
        return Text.wrapped(letter + " · " + sighting.titleOrKind(), "pair-head");
    }

    private static Node name(String words) {
        return Text.wrapped(Messages.capital(words), "field-label");
    }

    private void row(SightingField<?> field, Sighting one, Sighting other) {
        row(field.label(), field::brief, one, other);
    }

    private void row(String label, Function<Sighting, String> words, Sighting one, Sighting other) {
        var a = words.apply(one);
        var b = words.apply(other);
        if (!a.isBlank() || !b.isBlank()) {
            var isSame = a.equals(b);
            addRow(getRowCount(), name(label), value(a, isSame), value(b, isSame));
        }
    }

    private static Node value(String words, boolean isSame) {
        return Text.wrapped(words.isBlank() ? "–" : words, isSame ? "pair-same" : "pair-value");
    }

    private static String where(Sighting sighting) {
        return switch (sighting.place()) {
            case Place.Located at when at.uncertaintyMetres() != null ->
                    coordinate(at) + " " + UncertaintyText.of(at.uncertaintyMetres());
            case Place.Located at -> coordinate(at);
            case Place.Stretch(var along, _) -> RiverKilometreText.range(along);
            case Place.Unlocated _ -> "";
        };
    }

    private static String coordinate(Place.Located at) {
        return CoordinateText.format(at.point(), Notation.DECIMAL_DEGREES);
    }

    private FlowPane pictures(Sighting sighting, ProjectContents contents) {
        var pane = Fx.styled(new FlowPane(), "pair-pictures");
        var views = new ArrayList<ImageView>();
        contents.evidenceOf(sighting.uuid()).stream()
                .map(Evidence::original)
                .filter(EvidencePictures::canSee)
                .limit(MOST_PICTURES)
                .forEach(
                        original -> {
                            var view = new ImageView();
                            view.setFitHeight(PICTURE_HEIGHT);
                            view.setPreserveRatio(true);
                            view.setAccessibleText(original.fileName());
                            images.thumbnail(original, view::setImage);
                            views.add(view);
                        });
        pane.getChildren().setAll(views);
        return pane;
    }
}
