package org.amnok.exchange.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.ShapeBuilder;
import org.amnok.words.ShortText;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// A geometry whose members come in any order: what it is may be known only after its coordinates.
final class ShapeDraft {
    private static final Set<String> TYPES =
            Set.of(
                    "Point",
                    "MultiPoint",
                    "LineString",
                    "MultiLineString",
                    "Polygon",
                    "MultiPolygon",
                    "GeometryCollection");

    private final Positions positions;
    private final List<ShapeDraft> parts = new ArrayList<>();
    private String type = "";
    private @Nullable Nest coordinates;

    ShapeDraft() {
        this(new Positions());
    }

    private ShapeDraft(Positions positions) {
        this.positions = positions;
    }

    static boolean isShape(String type) {
        return TYPES.contains(type);
    }

    /// Reads the value of a member `geometry`; null when it is none.
    static @Nullable ShapeDraft read(JsonParser parser) throws IOException {
        return read(parser, new Positions());
    }

    private static @Nullable ShapeDraft read(JsonParser parser, Positions positions)
            throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return null;
        }
        var draft = new ShapeDraft(positions);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            draft.member(name, parser);
        }
        return draft;
    }

    /// Takes a member of the object; what is none of a geometry is read past.
    void member(String name, JsonParser parser) throws IOException {
        switch (name) {
            case "type" -> type = JsonTexts.text(parser);
            case "coordinates" -> coordinates = positions.read(parser);
            case "geometries" -> geometries(parser);
            default -> parser.skipChildren();
        }
    }

    String type() {
        return type;
    }

    /// @return null when it has no positions
    /// @throws ProblemException when it is no shape
    @Nullable Geometry shape() {
        positions.check();
        try {
            return type.equals("GeometryCollection") ? together() : single();
        } catch (IllegalArgumentException e) {
            throw ProblemException.ofTexts(
                    "exchange.its_shape_has_too_few_points", "exchange.draw_it_anew");
        }
    }

    private void geometries(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var part = read(parser, positions);
            if (part != null) {
                positions.count();
                parts.add(part);
            }
        }
    }

    private @Nullable Geometry together() {
        var shapes = new ArrayList<Geometry>();
        for (var part : parts) {
            var shape = part.shape();
            if (shape != null) {
                shapes.add(shape);
            }
        }
        return shapes.isEmpty() ? null : ShapeBuilder.together(shapes);
    }

    private @Nullable Geometry single() {
        var nest = coordinates;
        if (nest == null || nest.isEmpty()) {
            return null;
        }
        return switch (type) {
            case "Point" -> ShapeBuilder.point(nest.position());
            case "LineString" -> line(nest);
            case "Polygon" -> polygon(nest);
            case "MultiPoint" ->
                    ShapeBuilder.together(
                            nest.parts().stream()
                                    .map(part -> ShapeBuilder.point(part.position()))
                                    .toList());
            case "MultiLineString" ->
                    ShapeBuilder.together(nest.parts().stream().map(ShapeDraft::line).toList());
            case "MultiPolygon" ->
                    ShapeBuilder.together(nest.parts().stream().map(ShapeDraft::polygon).toList());
            default ->
                    throw ProblemException.ofTexts(
                            "exchange.is_no_kind_of_shape",
                            "exchange.geojson_knows_point_linestring",
                            ShortText.of(type, 80));
        };
    }

    private static Geometry line(Nest nest) {
        return ShapeBuilder.line(positions(nest));
    }

    private static Geometry polygon(Nest nest) {
        return ShapeBuilder.polygon(nest.parts().stream().map(ShapeDraft::positions).toList());
    }

    private static List<Coordinate> positions(Nest nest) {
        return nest.parts().stream().map(Nest::position).toList();
    }
}
