package org.amnok.exchange.gpx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.amnok.domain.Coded;
import org.amnok.domain.NumberText;
import org.amnok.domain.Problem;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.exchange.feature.Feature;
import org.amnok.exchange.feature.Limits;
import org.amnok.exchange.feature.ShapeBuilder;
import org.amnok.exchange.feature.Values;
import org.amnok.exchange.feature.XmlInput;
import org.amnok.geo.projection.SourceCrs;
import org.amnok.words.ShortText;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// A waypoint, a route or a track, as it is read to its end.
final class GpxRecord {
    /// "2023-08-01 to 2023-08-31, within 20 m", and what was made coarser.
    private static final Pattern OURS =
            Pattern.compile(
                    "(?:(?:(?<from>DAY) to (?<to>DAY)|from (?<since>DAY)|until (?<until>DAY))(?:, |$))?"
                                    .replace("DAY", "\\d{4}-\\d\\d-\\d\\d")
                            + "(?:within (?<metres>\\d{1,9}) m(?:, |$))?"
                            + "(?:.{0,300}(?:withheld|held back): .{0,300})?");

    /// Elements in which people write of a point of a route.
    private static final Set<String> WORDS = Set.of("name", "desc", "cmt");

    private final GpxKind kind;
    private final Values values = new Values();
    private final List<Geometry> lines = new ArrayList<>();
    private final List<Coordinate> positions = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int count;
    private String description = "";
    private String comment = "";
    private String firstTime = "";
    private String lastTime = "";
    private @Nullable Problem problem;

    private GpxRecord(GpxKind kind) {
        this.kind = kind;
    }

    /// Reads the element the walk is at.
    static GpxRecord read(XmlInput xml, GpxKind kind) {
        var record = new GpxRecord(kind);
        if (kind == GpxKind.WAYPOINTS) {
            record.position(xml, record.positions);
        } else {
            record.members(xml);
        }
        return record;
    }

    Feature feature(long number) {
        notes();
        values.putIfAbsent("date_start", firstTime);
        if (kind != GpxKind.WAYPOINTS) {
            values.putIfAbsent("date_end", lastTime);
            values.putIfAbsent("points", Integer.toString(count));
            values.putIfAbsent("route_points", words.toString());
        }
        return problem == null
                ? Feature.of(number, values.byName(), this::shape)
                : new Feature(number, values.byName(), null, problem);
    }

    private @Nullable Geometry shape() {
        if (kind == GpxKind.ROUTES) {
            add(positions);
        } else if (kind == GpxKind.WAYPOINTS && !positions.isEmpty()) {
            lines.add(ShapeBuilder.point(positions.getFirst()));
        }
        return lines.isEmpty()
                ? null
                : SourceCrs.wgs84()
                        .toWgs84(
                                lines.size() == 1
                                        ? lines.getFirst()
                                        : ShapeBuilder.together(lines));
    }

    private void members(XmlInput xml) {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "trkseg" -> segment(xml);
                case "rtept" -> position(xml, positions);
                default -> value(xml);
            }
        }
    }

    private void segment(XmlInput xml) {
        var along = new ArrayList<Coordinate>();
        xml.each("trkpt", () -> position(xml, along));
        add(along);
    }

    private void add(List<Coordinate> along) {
        if (along.size() == 1) {
            lines.add(ShapeBuilder.point(along.getFirst()));
        } else if (!along.isEmpty()) {
            lines.add(ShapeBuilder.line(along));
        }
    }

    /// A point of any kind, read to its end. Of a waypoint all is kept, of the others where and
    /// when, and what a route says of it.
    private void position(XmlInput xml, List<Coordinate> into) {
        var lat = xml.attribute("lat");
        var lon = xml.attribute("lon");
        var height = Double.NaN;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "ele" -> height = NumberText.finite(xml.text(), Double.NaN);
                case "time" -> passed(xml.text());
                default -> detail(xml);
            }
        }
        if (kind == GpxKind.WAYPOINTS && !Double.isNaN(height)) {
            values.put("ele", Double.toString(height));
        }
        if (++count > Limits.MOST_POSITIONS) {
            problem = Limits.tooManyPositions().problem();
        } else {
            keep(lat, lon, height, into);
        }
    }

    private void keep(String lat, String lon, double height, List<Coordinate> into) {
        try {
            into.add(new Coordinate(Double.parseDouble(lon), Double.parseDouble(lat), height));
        } catch (NumberFormatException e) {
            problem =
                    Problem.ofPlace(
                            "",
                            "exchange.is_no_position",
                            "exchange.write_latitude_and_longitude_in",
                            ShortText.of(lat, 40),
                            ShortText.of(lon, 40));
        }
    }

    private void detail(XmlInput xml) {
        if (kind == GpxKind.WAYPOINTS) {
            value(xml);
        } else if (kind == GpxKind.ROUTES && WORDS.contains(xml.name())) {
            say(xml.text().strip());
        } else {
            xml.skip();
        }
    }

    private void say(String text) {
        if (!text.isEmpty() && words.length() <= Limits.LONGEST_VALUE) {
            words.append(words.isEmpty() ? "" : "; ").append(text);
        }
    }

    private void value(XmlInput xml) {
        switch (xml.name()) {
            case "desc" -> description = xml.text();
            case "cmt" -> comment = xml.text();
            case "type" -> type(xml.text());
            case "link" -> link(xml);
            case "extensions" -> extensions(xml);
            default -> values.put(xml.name(), xml.text());
        }
    }

    /// A kind of ours, as our own files have it; any other word is kept.
    private void type(String word) {
        var isKind = Coded.find(SightingKind.values(), word).isPresent();
        values.put(isKind ? "kind" : "type", word);
    }

    /// Both notes, but what our own files tell in the comment: days, and how far off a place may
    /// be.
    private void notes() {
        var ours = OURS.matcher(comment.strip());
        if (!comment.isBlank() && ours.matches()) {
            put("date_start", ours.group("from"));
            put("date_end", ours.group("to"));
            put("date_start", ours.group("since"));
            put("date_end", ours.group("since") == null ? ours.group("until") : "..");
            put("uncertainty_m", ours.group("metres"));
            comment = "";
        }
        values.putIfAbsent(
                "description",
                description.contains(comment)
                        ? description
                        : description.isEmpty() ? comment : description + "\n" + comment);
    }

    private void put(String column, @Nullable String value) {
        if (value != null) {
            values.putIfAbsent(column, value);
        }
    }

    private void link(XmlInput xml) {
        values.put("url", xml.attribute("href"));
        xml.skip();
    }

    private void extensions(XmlInput xml) {
        while (xml.nextChild()) {
            values.putIfAbsent(xml.name(), xml.text());
        }
    }

    private void passed(String instant) {
        firstTime = firstTime.isEmpty() ? instant : firstTime;
        lastTime = instant;
    }
}
