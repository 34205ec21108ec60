package org.amnok.exchange.difference;

import static org.amnok.html.HtmlPage.safe;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amnok.domain.ProblemException;
import org.amnok.domain.field.RecordWords;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.cell.FormulaGuard;
import org.amnok.exchange.difference.Difference.Kind;
import org.amnok.exchange.output.JsonObject;
import org.amnok.files.FileNames;
import org.amnok.files.ReportFile;
import org.amnok.html.HtmlPage;
import org.amnok.words.Messages;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/// Tells differences: in lines, or as CSV, JSON or HTML by the ending of a file's name. The file is
/// its owner's only: it says what the projects say, not what may be released.
///
/// @param first and second: what was compared
public record DifferenceFile(Path first, Path second, Differences differences) {
    /// What names of files may end in, without the dot.
    public static final List<String> ENDINGS = List.of("txt", "csv", "json", "html");

    private static final CSVFormat CSV =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader(
                            "difference",
                            "uuid",
                            "kind",
                            "title",
                            "lat_before",
                            "lon_before",
                            "lat_after",
                            "lon_after",
                            "moved_m",
                            "matched_by",
                            "field",
                            "before",
                            "after")
                    .get();

    /// How many of which kind.
    public String summary() {
        return Messages.text(
                "difference.summary",
                differences.count(Kind.ADDED),
                differences.count(Kind.MOVED),
                differences.count(Kind.CHANGED),
                differences.count(Kind.GONE),
                differences.same());
    }

    /// All in lines for people.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(Messages.text("difference.heading", first.getFileName(), second.getFileName()));
        lines.add(summary());
        for (var each : differences.all()) {
            lines.add(Messages.word("difference.kind", each.kind()) + " · " + named(each.newest()));
            details(each).forEach(detail -> lines.add("  " + detail));
        }
        return lines;
    }

    /// What differs of one, in lines for people; none of what was added or is gone.
    public static List<String> details(Difference each) {
        var details = new ArrayList<String>();
        if (!Double.isNaN(each.movedMetres())) {
            details.add(Messages.text("difference.moved_by", Math.round(each.movedMetres())));
        }
        each.changes()
                .forEach(
                        change ->
                                details.add(
                                        Messages.text(
                                                "difference.change",
                                                change.field(),
                                                change.before(),
                                                change.after())));
        if (each.before() != null
                && each.after() != null
                && each.foundBy() != Difference.FoundBy.IDENTIFIER) {
            details.add(Messages.word("difference.found_by", each.foundBy()));
        }
        return details;
    }

    private static String named(Sighting it) {
        var date = it.when().observed();
        return it.titleOrKind()
                + (date == null ? "" : " · " + RecordWords.inWords("edtf", date.text()));
    }

    /// Writes all.
    ///
    /// @throws ProblemException when it cannot be written
    public void write(Path file) {
        ReportFile.write(
                file,
                out -> {
                    switch (FileNames.ending(file)) {
                        case "csv" -> csv(out);
                        case "json" -> out.write(json().text() + "\n");
                        case "html" -> out.write(html());
                        default -> out.write(String.join("\n", lines()) + "\n");
                    }
                });
    }

    /// A row for each field that differs; one for what was added or is gone.
    private void csv(Writer out) throws IOException {
        try (var rows = CSV.print(out)) {
            for (var each : differences.all()) {
                var changes =
                        each.changes().isEmpty()
                                ? List.of(new Difference.Change("", "", ""))
                                : each.changes();
                for (var change : changes) {
                    rows.printRecord(cells(each, change));
                }
            }
        }
    }

    private static List<Object> cells(Difference each, Difference.Change change) {
        var newest = each.newest();
        return List.of(
                code(each.kind()),
                newest.uuid(),
                newest.kind().code(),
                FormulaGuard.guarded(newest.title()),
                lat(each.before()),
                lon(each.before()),
                lat(each.after()),
                lon(each.after()),
                Double.isNaN(each.movedMetres()) ? "" : metres(each),
                code(each.foundBy()),
                change.field(),
                FormulaGuard.guarded(change.before()),
                FormulaGuard.guarded(change.after()));
    }

    /// Whole ones; hundredths below one.
    private static Number metres(Difference each) {
        var metres = each.movedMetres();
        return metres < 1 ? (Number) (Math.ceil(metres * 100) / 100) : Math.round(metres);
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Object lat(@Nullable Sighting it) {
        return it != null && it.place() instanceof Place.Located at ? at.point().latDegrees() : "";
    }

    private static Object lon(@Nullable Sighting it) {
        return it != null && it.place() instanceof Place.Located at ? at.point().lonDegrees() : "";
    }

    private JsonObject json() {
        return new JsonObject()
                .with("before", first.getFileName())
                .with("after", second.getFileName())
                .with("same", differences.same())
                .with("differences", differences.all().stream().map(DifferenceFile::json).toList());
    }

    private static JsonObject json(Difference each) {
        var json =
                new JsonObject()
                        .with("difference", code(each.kind()))
                        .with("uuid", each.newest().uuid())
                        .with("kind", each.newest().kind().code())
                        .with("title", each.newest().title())
                        .with("matched_by", code(each.foundBy()));
        point("position_before", each.before(), json);
        point("position_after", each.after(), json);
        if (!Double.isNaN(each.movedMetres())) {
            json.with("moved_m", metres(each));
        }
        return json.with(
                "changes",
                each.changes().stream()
                        .map(
                                change ->
                                        new JsonObject()
                                                .with("field", change.field())
                                                .with("before", change.before())
                                                .with("after", change.after()))
                        .toList());
    }

    /// Longitude first, as in GeoJSON.
    private static void point(String name, @Nullable Sighting it, JsonObject json) {
        if (it != null && it.place() instanceof Place.Located at) {
            json.with(name, List.of(at.point().lonDegrees(), at.point().latDegrees()));
        }
    }

    private String html() {
        var title = Messages.text("difference.heading", first.getFileName(), second.getFileName());
        var body =
                new StringBuilder("<h1>" + safe(title) + "</h1>\n<p>" + safe(summary()) + "</p>\n");
        for (var kind : Kind.values()) {
            var some = differences.all().stream().filter(each -> each.kind() == kind).toList();
            if (!some.isEmpty()) {
                body.append(
                        "<h2>%s</h2>\n<ul>\n"
                                .formatted(safe(Messages.word("difference.kind", kind))));
                some.forEach(each -> body.append(item(each)));
                body.append("</ul>\n");
            }
        }
        return new HtmlPage(Messages.language(), title, "").with(body.toString());
    }

    private static String item(Difference each) {
        return "<li>"
                + safe(named(each.newest()))
                + details(each).stream()
                        .map(detail -> "<br>" + safe(detail))
                        .collect(Collectors.joining())
                + "</li>\n";
    }
}
