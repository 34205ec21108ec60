package org.amnok.ui.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import org.amnok.domain.record.Site;
import org.amnok.geo.MetresText;
import org.amnok.geo.Sketch;
import org.amnok.geo.SketchText;
import org.amnok.ui.look.ChangeGuard;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.look.TypedField;
import org.amnok.words.Messages;

/// Where a site is: its vertices as text, drawn anew or changed on the map, and how good that is.
final class SiteShape extends BoxedPart implements FormSection<Site> {
    private static final int ROWS = 3;

    /// What the map does for the form.
    ///
    /// @param draw draws the chosen site's shape anew
    /// @param reshape changes the chosen site's vertices
    record OnMap(Runnable draw, Runnable reshape) {}

    private final SiteForm form;
    private final TextArea lines = Fx.named("site-vertices", FormLayout.lines(ROWS));
    private final TypedField vertices;
    private final Choice<Sketch.Kind> kind =
            new Choice<>(
                    List.of(Sketch.Kind.values()), each -> Messages.word("inspector.shape", each));
    private final TypedField precision;
    private final Button reshape = new Button(Messages.text("inspector.move_vertices"));
    private final ChangeGuard showing = new ChangeGuard();

    SiteShape(SiteForm form, OnMap onMap) {
        this.form = form;
        lines.setPromptText(Messages.text("inspector.not_located_latitude_longitude"));
        vertices =
                TypedField.of(
                        Messages.text("inspector.latitude_longitude_of_each"),
                        lines,
                        this::keepVertices);
        var metres = Fx.field("site-precision", Messages.text("inspector.not_known"));
        precision = TypedField.of(Messages.text("common.precision_m"), metres, this::keepPrecision);
        kind.setId("site-kind");
        showing.onChange(kind.valueProperty(), is -> vertices.keepAgain());
        FormLayout.headed(
                box,
                Messages.text("inspector.place"),
                "",
                vertices,
                FormLayout.pair(Text.titled("inspector.shape", kind), precision, 50),
                buttons(onMap));
    }

    private HBox buttons(OnMap onMap) {
        var draw = Fx.named("site-draw", new Button(Messages.text("inspector.draw_anew")));
        draw.setOnAction(event -> onMap.draw().run());
        Tooltips.of(draw, "inspector.draw_the_site_on_the_map");
        reshape.setId("site-reshape");
        reshape.setOnAction(event -> onMap.reshape().run());
        Tooltips.of(reshape, "inspector.move_insert_and_delete_vertices");
        return Fx.row("form-buttons", draw, reshape);
    }

    @Override
    public void show(Site site, boolean other) {
        var sketch = sketch(site);
        vertices.show(sketch.map(SketchText::write).orElse(""), other);
        showing.quietly(() -> kind.setValue(sketch.map(Sketch::kind).orElse(Sketch.Kind.POINT)));
        lines.setEditable(site.geometry() == null || sketch.isPresent());
        reshape.setDisable(sketch.isEmpty());
        var metres = site.precisionMetres();
        precision.show(
                metres == null ? "" : String.format(Locale.ROOT, "%s", whole(metres)), other);
    }

    private static Object whole(double metres) {
        return metres == Math.rint(metres) ? (Object) (long) metres : metres;
    }

    private static Optional<Sketch> sketch(Site site) {
        return Optional.ofNullable(site.geometry()).flatMap(Sketch::of);
    }

    private void keepVertices(String text) {
        if (text.isBlank()) {
            form.edit("take place of site away", d -> d.drawn(null));
            return;
        }
        var drawn = SketchText.read(text, kind.getValue());
        if (!form.current().flatMap(SiteShape::sketch).equals(Optional.of(drawn))) {
            form.edit("change shape of site", d -> d.drawn(drawn.geometry()));
        }
    }

    private void keepPrecision(String text) {
        var metres = MetresText.parse(text);
        form.edit("change precision of site", d -> d.precisionMetres(metres));
    }
}
