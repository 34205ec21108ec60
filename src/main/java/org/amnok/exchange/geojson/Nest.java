package org.amnok.exchange.geojson;

import java.util.List;
import org.amnok.domain.ProblemException;
import org.locationtech.jts.geom.Coordinate;

/// The value of `coordinates`: a position, or a list of such values.
sealed interface Nest {
    /// @throws ProblemException when it is a list
    Coordinate position();

    /// @throws ProblemException when it is a position
    List<Nest> parts();

    boolean isEmpty();

    /// Longitude and latitude, perhaps with height.
    record Position(Coordinate position) implements Nest {
        @Override
        public List<Nest> parts() {
            throw depth();
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /// Several, in order.
    record Several(List<Nest> parts) implements Nest {
        @Override
        public Coordinate position() {
            throw depth();
        }

        @Override
        public boolean isEmpty() {
            return parts.isEmpty();
        }
    }

    private static ProblemException depth() {
        return ProblemException.ofTexts(
                "exchange.the_brackets_of_its_coordinates",
                "exchange.save_the_file_again_with_the");
    }
}
