package org.amnok.exchange.kml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amnok.domain.Problem;
import org.amnok.domain.date.DateWords;
import org.amnok.exchange.cell.DateCell;
import org.amnok.exchange.feature.Feature;
import org.amnok.exchange.feature.ShapeBuilder;
import org.amnok.exchange.feature.Values;
import org.amnok.exchange.feature.XmlInput;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.geo.projection.SourceCrs;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// One placemark: what it says of itself, its own data, its time and its shape.
final class Placemark {
    /// The name of the value that holds the path of its folder.
    static final String FOLDER = "folder";

    private static final Set<SightingColumn> DATES =
            Set.of(
                    SightingColumn.DATE,
                    SightingColumn.DATE_EDTF,
                    SightingColumn.DATE_START,
                    SightingColumn.DATE_END);

    private final Values data = new Values();
    private final Values ofOtherWords = new Values();
    private final Values values = new Values();
    private final List<Geometry> shapes = new ArrayList<>();
    private final KmlShapes drawing;
    private final PlacemarkPictures pictures;
    private @Nullable Problem problem;
    private String name = "";
    private String description = "";
    private String snippet = "";
    private KmlTime time = KmlTime.NONE;
    private String style = "";
    private String color = "";
    private final Set<String> links = new LinkedHashSet<>();

    /// Reads it to its end.
    ///
    /// @param neighbours where its pictures may lie
    /// @param around the time of its folder, which is its own where it says none (OGC 07-147r2,
    ///   9.6), nor a date in its data
    Placemark(XmlInput xml, KmlStyleColours styles, KmlNeighbours neighbours, KmlTime around) {
        drawing = new KmlShapes(xml);
        pictures = new PlacemarkPictures(neighbours);
        var ownStyle = "";
        values.put("placemark_id", xml.attribute("id"));
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "name" -> name = xml.text();
                case "description" -> description(xml.text());
                case "Snippet", "snippet" -> snippet = xml.text();
                case "Icon" -> pictures.ofIcon(xml);
                case "Carousel" -> pictures.ofCarousel(xml);
                case "address" -> values.put("place", xml.text());
                case "link" -> link(xml);
                case "TimeStamp", "TimeSpan" -> time = KmlTime.read(xml);
                case "styleUrl" -> style = xml.text();
                case "Style" -> ownStyle = styles.color(xml);
                case "ExtendedData", "Metadata" ->
                        new ExtendedDataReader(data, ofOtherWords).read(xml);
                default -> shape();
            }
        }
        if (time.isNone() && drawing.firstTime().isEmpty() && !hasDate(data.byName())) {
            time = around;
        }
        color = ownStyle.isEmpty() ? styles.color(style) : ownStyle;
        data.byName().values().forEach(pictures::ofHtml);
        pictures.report(values);
    }

    private void description(String html) {
        description = HtmlText.plain(html);
        HtmlPictures.links(html, links::add);
        pictures.ofHtml(html);
    }

    /// How many pictures it shows that are not in the file.
    int picturesElsewhere() {
        return pictures.countElsewhere();
    }

    Feature feature(long number, String folder) {
        var all = new Values();
        // Amnok's own files say all in their data, and more exactly.
        var isOurs = isOurs(data.byName());
        if (!isOurs) {
            all.put("name", name);
            all.put("description", description.isEmpty() ? snippet : description);
            times(all);
            all.put("links_in_text", unseenLinks());
        }
        var named = data.byName().getOrDefault("name", name);
        data.byName().forEach(all::put);
        ofOtherWords.byName().forEach(all::putIfAbsent);
        values.byName().forEach(all::putIfAbsent);
        if (!isOurs) {
            all.put("placemark_name", name.equals(named) ? "" : name);
            all.putIfAbsent(FOLDER, folder);
            all.putIfAbsent("style", style.startsWith("#") ? style.substring(1) : style);
            all.putIfAbsent("color", color);
        }
        return problem == null
                ? Feature.of(number, all.byName(), this::together)
                : new Feature(number, all.byName(), null, problem);
    }

    /// One a line: addresses behind words, which the words do not say.
    private String unseenLinks() {
        return links.stream()
                .filter(link -> !description.contains(link))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isOurs(Map<String, String> data) {
        return data.containsKey("uuid") && data.containsKey("kind");
    }

    private static boolean hasDate(Map<String, String> data) {
        return data.keySet().stream()
                .flatMap(name -> SightingColumn.named(name).stream())
                .anyMatch(DATES::contains);
    }

    /// A span that is open on one side stays open. A day in the data says more: the time of a
    /// placemark is often when it was made, and counts where that day is not read.
    private void times(Values all) {
        var begin = time.begin().isEmpty() ? drawing.firstTime() : time.begin();
        var end = time.end().isEmpty() ? drawing.lastTime() : time.end();
        if (hasDay(data.byName())) {
            all.put(
                    "placemark_time",
                    end.isEmpty() ? begin : (begin.isEmpty() ? ".." : begin) + "/" + end);
        } else {
            all.put("date_start", begin);
            all.put("date_end", end);
        }
    }

    /// False for words that mean a day only beside another.
    private static boolean hasDay(Map<String, String> data) {
        return data.containsKey("date")
                || data.entrySet().stream()
                        .filter(each -> DateCell.isDate(each.getValue()))
                        .filter(each -> !DateWords.needsDay(each.getValue()))
                        .flatMap(each -> SightingColumn.named(each.getKey()).stream())
                        .anyMatch(SightingColumn.DATE::equals);
    }

    private @Nullable Geometry together() {
        if (shapes.isEmpty()) {
            return null;
        }
        var shape = shapes.size() == 1 ? shapes.getFirst() : ShapeBuilder.together(shapes);
        return SourceCrs.wgs84().toWgs84(shape);
    }

    private void link(XmlInput xml) {
        values.put("url", xml.attribute("href"));
        xml.skip();
    }

    private void shape() {
        try {
            var shape = drawing.read();
            if (shape != null && !shape.isEmpty()) {
                shapes.add(shape);
            }
        } catch (BadShape e) {
            problem = problem == null ? e.problem() : problem;
        }
    }

    /// The data of a placemark's own: pairs, values after a schema, or elements of another
    /// vocabulary.
    ///
    /// @param values takes names and values
    /// @param others takes those of other vocabularies, which say less than the placemark itself:
    ///   its name in several languages, run together
    private record ExtendedDataReader(Values values, Values others) {
        void read(XmlInput xml) {
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "Data" -> pair(xml);
                    case "SchemaData" -> read(xml);
                    case "SimpleData" -> values.put(xml.attribute("name"), xml.text());
                    case "SimpleArrayData" -> xml.skip();
                    default -> others.put(xml.name(), xml.text());
                }
            }
        }

        private void pair(XmlInput xml) {
            var name = xml.attribute("name");
            xml.each("value", () -> values.put(name, xml.text()));
        }
    }
}
