package org.amnok.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.amnok.domain.Coded;
import org.amnok.domain.date.DateSpan;
import org.amnok.exchange.output.JsonObject;
import org.amnok.workspace.Extent;
import org.amnok.workspace.ProjectSummary;

/// A project's summary for programs. What is not known is null; names are those of the file.
final class SummaryJson {
    private SummaryJson() {}

    static void write(
            Path project, ProjectSummary summary, List<BaseReport> bases, PrintWriter out) {
        var sites =
                new JsonObject()
                        .with("total", summary.sites())
                        .with("located", summary.sitesLocated());
        out.println(
                new JsonObject()
                        .with("file", project.toString())
                        .with("sightings", sightings(summary))
                        .with("sites", sites)
                        .with("baseLayers", bases.stream().map(BaseReport::object).toList())
                        .text());
    }

    private static JsonObject sightings(ProjectSummary summary) {
        return new JsonObject()
                .with("total", summary.sightings())
                .with("located", summary.located())
                .with("stretches", summary.stretches())
                .with("dated", summary.dated())
                .with("earliest", summary.dates().map(DateSpan::earliest).orElse(null))
                .with("latest", summary.dates().map(DateSpan::latest).orElse(null))
                .with("bbox", summary.extent().map(SummaryJson::box).orElse(null))
                .with("byKind", counts(summary.byKind()))
                .with("byStatus", counts(summary.byStatus()));
    }

    /// West, south, east, north in degrees, as GeoJSON's `bbox`.
    private static List<Double> box(Extent extent) {
        return List.of(
                extent.southWest().lonDegrees(),
                extent.southWest().latDegrees(),
                extent.northEast().lonDegrees(),
                extent.northEast().latDegrees());
    }

    private static JsonObject counts(Map<? extends Coded, Integer> counts) {
        var object = new JsonObject();
        counts.forEach((of, count) -> object.with(of.code(), count));
        return object;
    }
}
