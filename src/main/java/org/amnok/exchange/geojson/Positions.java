package org.amnok.exchange.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Limits;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// Reads the coordinates of one feature. What is wrong with them is noted and read past, so that
/// the next feature is found.
final class Positions {
    private static final int MOST_NUMBERS = 8;

    private int count;
    private @Nullable Problem fault;

    /// Reads the value the parser stands at.
    Nest read(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            return list(parser);
        }
        if (parser.currentToken() != JsonToken.VALUE_NULL) {
            note(noNumber());
        }
        parser.skipChildren();
        return new Nest.Several(List.of());
    }

    /// One more position or part.
    void count() {
        if (++count > Limits.MOST_POSITIONS) {
            note(Limits.tooManyPositions().problem());
        }
    }

    /// @throws ProblemException of the first thing that was wrong
    void check() {
        if (fault != null) {
            throw new ProblemException(fault);
        }
    }

    private Nest list(JsonParser parser) throws IOException {
        var first = parser.nextToken();
        if (first != null && first.isNumeric()) {
            return position(parser);
        }
        var parts = new ArrayList<Nest>();
        for (var token = first; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                var part = list(parser);
                if (fault == null) {
                    parts.add(part);
                }
                count();
            } else {
                note(noNumber());
                parser.skipChildren();
            }
        }
        return new Nest.Several(parts);
    }

    private Nest position(JsonParser parser) throws IOException {
        var numbers = new double[] {0, Double.NaN, Double.NaN};
        var i = 0;
        for (var token = parser.currentToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (!token.isNumeric() || i >= MOST_NUMBERS) {
                note(noNumber());
                parser.skipChildren();
            } else if (i < numbers.length) {
                numbers[i] = parser.getDoubleValue();
            }
            i++;
        }
        if (i < 2) {
            note(noNumber());
        }
        return new Nest.Position(new Coordinate(numbers[0], numbers[1], numbers[2]));
    }

    private void note(Problem problem) {
        if (fault == null) {
            fault = problem;
        }
    }

    private static Problem noNumber() {
        return Problem.ofPlace(
                "",
                "exchange.a_position_is_not_two_or",
                "exchange.write_longitude_and_latitude_in");
    }
}
