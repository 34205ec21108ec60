package org.amnok.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.date.DateSpan;
import org.amnok.workspace.Extent;
import org.amnok.workspace.ProjectSummary;

/// A project's summary for programs. What is not known is null; names are those of the file.
final class SummaryJson {
    private SummaryJson() {}

    static void write(Path project, ProjectSummary summary, List<BaseReport> bases, PrintWriter out)
            throws IOException {
        try (var json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("file", project.toString());
            writeSightings(summary, json);
            json.writeObjectFieldStart("sites");
            json.writeNumberField("total", summary.sites());
            json.writeNumberField("located", summary.sitesLocated());
            json.writeEndObject();
            json.writeArrayFieldStart("baseLayers");
            for (var base : bases) {
                base.write(json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void writeSightings(ProjectSummary summary, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart("sightings");
        json.writeNumberField("total", summary.sightings());
        json.writeNumberField("located", summary.located());
        json.writeNumberField("stretches", summary.stretches());
        json.writeNumberField("dated", summary.dated());
        writeDates(summary.dates(), json);
        writeExtent(summary.extent(), json);
        writeCounts("byKind", summary.byKind(), SightingKind::code, json);
        writeCounts("byStatus", summary.byStatus(), SightingStatus::code, json);
        json.writeEndObject();
    }

    private static void writeDates(Optional<DateSpan> dates, JsonGenerator json)
            throws IOException {
        json.writeStringField("earliest", dates.map(d -> d.earliest().toString()).orElse(null));
        json.writeStringField("latest", dates.map(d -> d.latest().toString()).orElse(null));
    }

    /// West, south, east, north in degrees, as GeoJSON's `bbox`.
    private static void writeExtent(Optional<Extent> extent, JsonGenerator json)
            throws IOException {
        if (extent.isEmpty()) {
            json.writeNullField("bbox");
            return;
        }
        var southWest = extent.get().southWest();
        var northEast = extent.get().northEast();
        double[] bbox = {
            southWest.lonDegrees(),
            southWest.latDegrees(),
            northEast.lonDegrees(),
            northEast.latDegrees()
        };
        json.writeFieldName("bbox");
        json.writeArray(bbox, 0, bbox.length);
    }

    private static <E> void writeCounts(
            String name, Map<E, Integer> counts, Function<E, String> code, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (var count : counts.entrySet()) {
            json.writeNumberField(code.apply(count.getKey()), count.getValue());
        }
        json.writeEndObject();
    }
}
