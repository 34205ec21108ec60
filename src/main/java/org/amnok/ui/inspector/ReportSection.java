package org.amnok.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.amnok.domain.Confidence;
import org.amnok.domain.Report;
import org.amnok.domain.Sighting;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.TypedField;

/// The published report that the sighting rests on.
final class ReportSection implements FormSection {
    private final SightingForm form;
    private final TypedField outlet;
    private final TypedField title;
    private final TypedField address;
    private final TypedField basis;
    private final Choice<Confidence> confidence =
            new Choice<>(List.of(Confidence.values()), c -> c.code().replace('_', ' '));
    private final VBox box;
    private final Showing showing = new Showing();

    ReportSection(SightingForm form) {
        this.form = form;
        outlet =
                field(
                        "Outlet",
                        (r, t) -> new Report(t, r.title(), r.address(), r.basis(), r.confidence()));
        title =
                field(
                        "Title of the report",
                        (r, t) ->
                                new Report(r.outlet(), t, r.address(), r.basis(), r.confidence()));
        address =
                field(
                        "Address",
                        (r, t) -> new Report(r.outlet(), r.title(), t, r.basis(), r.confidence()));
        basis =
                field(
                        "Rests on",
                        (r, t) ->
                                new Report(r.outlet(), r.title(), r.address(), t, r.confidence()));
        showing.onChange(confidence.valueProperty(), this::keepConfidence);
        box =
                Sections.headed(
                        "Source",
                        "published report",
                        outlet,
                        title,
                        address,
                        Sections.pair(
                                basis, Sections.labelled("Confidence stated", confidence), 55));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Sighting sighting) {
        var report = sighting.report();
        showing.show(
                sighting,
                other -> {
                    outlet.show(report.outlet(), other);
                    title.show(report.title(), other);
                    address.show(report.address(), other);
                    basis.show(report.basis(), other);
                    confidence.setValue(report.confidence());
                });
    }

    @Override
    public void flush() {
        outlet.flush();
        title.flush();
        address.flush();
        basis.flush();
    }

    private TypedField field(String label, BiFunction<Report, String, Report> change) {
        return new TypedField(
                label,
                new TextField(),
                text -> {
                    form.edit("edit source", d -> d.report(change.apply(report(), text.strip())));
                    return Optional.empty();
                });
    }

    private void keepConfidence(Confidence chosen) {
        var r = report();
        form.edit(
                "change stated confidence",
                d -> d.report(new Report(r.outlet(), r.title(), r.address(), r.basis(), chosen)));
    }

    private Report report() {
        return form.current().map(Sighting::report).orElse(Report.NONE);
    }
}
