package org.amnok.suites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.amnok.basemap.osm.AreaRings;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// Areas of OpenStreetMap. Where the lines of a case are there, they come out as one of its results
/// (as it is, or mended). Each result comes out again when its rings are cut into lines at places
/// picked by the number of the case, shuffled and turned about.
record AreasSuite(String folder) implements Suite {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final double UNITS = 1e6;
    private static final Pattern CASE = Pattern.compile("\"test_id\":\\s*(\\d+)");
    private static final Pattern WKT = Pattern.compile("\"wkt\":\\s*\"(MULTIPOLYGON[^\"]+)\"");

    @Override
    public Score score(Path folder) throws IOException {
        var score = new Score();
        var parts = CASE.splitWithDelimiters(Files.readString(folder.resolve("tests.json")), 0);
        var compared = 0;
        for (var i = 1; i + 1 < parts.length; i += 2) {
            var number = parts[i].replaceAll("\\D", "");
            var wanted = new ArrayList<Geometry>();
            WKT.matcher(parts[i + 1]).results().forEach(m -> wanted.add(area(m.group(1))));
            for (var each : wanted) {
                var again = built(cut(each, Long.parseLong(number)));
                score.add(number, isSame(again, each) ? "" : "cut up it became " + again);
            }
            var data = folder.resolve(number.charAt(0) + "/" + number + "/data.osm");
            var isOfAreas = Integer.parseInt(number) >= 700 && Integer.parseInt(number) < 910;
            if (isOfAreas && Files.exists(data)) {
                compared++;
                var built = built(lines(data));
                var isRight =
                        wanted.isEmpty()
                                ? built.isEmpty()
                                : wanted.stream().anyMatch(each -> isSame(built, each));
                score.add(number + "/data.osm", isRight ? "" : "became " + built);
            }
        }
        score.remark(compared + " with their lines", true);
        return score;
    }

    private static Geometry area(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static boolean isSame(Geometry one, Geometry other) {
        return one.symDifference(other).getArea() < 1e-6 && one.isEmpty() == other.isEmpty();
    }

    private static Geometry built(List<int[]> lines) {
        var polygons =
                AreaRings.of(lines, false).stream()
                        .map(
                                rings ->
                                        GEOMETRIES.createPolygon(
                                                ring(rings.getFirst()),
                                                rings.stream()
                                                        .skip(1)
                                                        .map(AreasSuite::ring)
                                                        .toArray(LinearRing[]::new)))
                        .toArray(org.locationtech.jts.geom.Polygon[]::new);
        return GEOMETRIES.createMultiPolygon(polygons);
    }

    private static LinearRing ring(int[] flat) {
        var ring = new Coordinate[flat.length / 2];
        for (var i = 0; i < ring.length; i++) {
            ring[i] = new Coordinate(flat[2 * i] / UNITS, flat[2 * i + 1] / UNITS);
        }
        return GEOMETRIES.createLinearRing(ring);
    }

    private static List<int[]> cut(Geometry area, long seed) {
        var random = new Random(seed);
        var lines = new ArrayList<int[]>();
        for (var each : LinearComponentExtracter.getLines(area)) {
            var points = ((org.locationtech.jts.geom.LineString) each).getCoordinates();
            for (var from = 0; from < points.length - 1; ) {
                var to = from + 1 + random.nextInt(points.length - 1 - from);
                var part = Arrays.asList(Arrays.copyOfRange(points, from, to + 1));
                lines.add(flat(random.nextBoolean() ? part : part.reversed()));
                from = to;
            }
        }
        java.util.Collections.shuffle(lines, random);
        return lines;
    }

    private static int[] flat(List<Coordinate> points) {
        var flat = new int[2 * points.size()];
        for (var i = 0; i < points.size(); i++) {
            flat[2 * i] = (int) Math.round(points.get(i).x * UNITS);
            flat[2 * i + 1] = (int) Math.round(points.get(i).y * UNITS);
        }
        return flat;
    }

    /// Those of the ways that the relation names; all where there is none.
    private static List<int[]> lines(Path data) throws IOException {
        var nodes = new HashMap<String, Coordinate>();
        var ways = new HashMap<String, List<Coordinate>>();
        var members = new ArrayList<String>();
        var way = new ArrayList<Coordinate>();
        try (var in = Files.newInputStream(data)) {
            var xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "node" -> nodes.put(xml.getAttributeValue(null, "id"), place(xml));
                    case "way" -> {
                        way = new ArrayList<>();
                        ways.put(xml.getAttributeValue(null, "id"), way);
                    }
                    case "nd" -> way.add(nodes.get(xml.getAttributeValue(null, "ref")));
                    case "member" -> members.add(xml.getAttributeValue(null, "ref"));
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        var wanted = members.isEmpty() ? ways.keySet() : members;
        return wanted.stream().map(id -> flat(ways.getOrDefault(id, List.of()))).toList();
    }

    private static Coordinate place(javax.xml.stream.XMLStreamReader xml) {
        return new Coordinate(
                Double.parseDouble(xml.getAttributeValue(null, "lon")),
                Double.parseDouble(xml.getAttributeValue(null, "lat")));
    }

    @Override
    public double leastShare() {
        return 0.95;
    }
}
