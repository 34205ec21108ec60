package org.amnok.exchange.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.function.Predicate;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Feature;
import org.amnok.exchange.feature.Values;
import org.amnok.geo.projection.SourceCrs;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// One walk through a file: objects with their members in any order.
final class GeoJsonReading {
    private final JsonParser parser;
    private final SourceCrs crs;
    private final Predicate<Feature> taker;
    private long number;
    private boolean stopped;

    GeoJsonReading(JsonParser parser, SourceCrs crs, Predicate<Feature> taker) {
        this.parser = parser;
        this.crs = crs;
        this.taker = taker;
    }

    /// Reads one object after the other, or those in one list.
    void read() throws IOException {
        var lists = 0;
        var isListEnded = false;
        var isEmpty = true;
        for (var token = parser.nextToken();
                token != null && !stopped;
                token = parser.nextToken()) {
            isEmpty = false;
            if (isListEnded) {
                throw behindTheEnd();
            }
            switch (token) {
                case START_OBJECT -> object(true);
                case START_ARRAY -> lists++;
                case END_ARRAY -> isListEnded = --lists == 0;
                default -> throw noGeoJson();
            }
        }
        if (isEmpty) {
            throw ProblemException.ofTexts(
                    "exchange.the_file_is_empty", "exchange.choose_a_file_with_features");
        }
    }

    private ProblemException behindTheEnd() {
        var at = parser.currentLocation();
        return ProblemException.ofPlace(
                Messages.text("exchange.line_column", at.getLineNr(), at.getColumnNr()),
                "exchange.something_stands_behind_the_end",
                "exchange.take_it_out_or_save_each");
    }

    /// What an object says of itself, until its end.
    private static final class Draft {
        private final Values values = new Values();
        private final ShapeDraft own = new ShapeDraft();
        private @Nullable ShapeDraft geometry;
        private SourceCrs crs;
        private @Nullable Problem problem;
        private boolean feature;
        private boolean collection;
        private boolean hasAttributes;

        Draft(SourceCrs crs) {
            this.crs = crs;
        }
    }

    private void object(boolean root) throws IOException {
        var draft = new Draft(crs);
        var id = "";
        while (!stopped && parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "features" -> features(draft);
                case "properties" -> properties(draft);
                case "geometry" -> geometry(draft);
                case "crs" -> draft.crs = root ? known() : ownCrs(draft);
                case "id" -> id = JsonTexts.text(parser);
                case "attributes" -> {
                    draft.hasAttributes = true;
                    parser.skipChildren();
                }
                default -> draft.own.member(name, parser);
            }
        }
        if (!stopped) {
            draft.values.putIfAbsent("id", id);
            finish(draft, root);
        }
    }

    private void features(Draft draft) throws IOException {
        draft.collection = true;
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        while (!stopped && parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                object(false);
            } else {
                parser.skipChildren();
                hand(new Feature(++number, Map.of(), null, noFeature()));
            }
        }
    }

    private void properties(Draft draft) throws IOException {
        draft.feature = true;
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            draft.values.put(name, JsonTexts.text(parser));
        }
    }

    private void geometry(Draft draft) throws IOException {
        draft.feature = true;
        draft.geometry = ShapeDraft.read(parser);
    }

    /// That of the file was looked for before.
    private SourceCrs known() throws IOException {
        parser.skipChildren();
        return crs;
    }

    private SourceCrs ownCrs(Draft draft) throws IOException {
        try {
            return GeoJsonCrs.read(parser).orElse(crs);
        } catch (ProblemException e) {
            draft.problem = e.problem();
            return crs;
        }
    }

    private void finish(Draft draft, boolean root) {
        var type = draft.own.type();
        if (draft.collection || type.equals("FeatureCollection")) {
            return;
        }
        if (draft.hasAttributes && type.isEmpty()) {
            throw ProblemException.ofTexts(
                    "exchange.the_file_is_json_of_esri", "exchange.save_it_as_geojson_of_service");
        }
        if (!draft.feature && !type.equals("Feature") && !ShapeDraft.isShape(type)) {
            if (root) {
                throw noGeoJson();
            }
            hand(new Feature(++number, draft.values.byName(), null, noFeature()));
            return;
        }
        hand(feature(draft));
    }

    private Feature feature(Draft draft) {
        var values = draft.values.byName();
        number++;
        return draft.problem == null
                ? Feature.of(
                        number,
                        values,
                        () -> built(draft.feature ? draft.geometry : draft.own, draft.crs))
                : new Feature(number, values, null, draft.problem);
    }

    private static @Nullable Geometry built(@Nullable ShapeDraft draft, SourceCrs crs) {
        var shape = draft == null ? null : draft.shape();
        return shape == null ? null : crs.toWgs84(shape);
    }

    private void hand(Feature feature) {
        stopped = !taker.test(feature);
    }

    private static Problem noFeature() {
        return Problem.ofPlace(
                "", "exchange.this_is_no_feature_of_geojson", "exchange.correct_or_remove_it");
    }

    private static ProblemException noGeoJson() {
        return ProblemException.ofTexts(
                "exchange.the_file_is_json_but_not", "exchange.save_it_as_geojson_with_the");
    }
}
