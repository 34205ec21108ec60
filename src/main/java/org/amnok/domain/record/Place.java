package org.amnok.domain.record;

import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.LocationMethod;
import org.jspecify.annotations.Nullable;

/// Where something was seen: a point with its uncertainty, a stretch of river, or no place yet.
public sealed interface Place {
    /// The place in the words of the report; empty when none were given.
    String asReported();

    /// The same place in other words.
    Place inWords(String words);

    /// A point on the ground.
    ///
    /// @param uncertaintyMetres radius on the ground, at least 1; null when unknown, never 0
    record Located(
            LatLon point,
            @Nullable Double uncertaintyMetres,
            LocationMethod method,
            String asReported)
            implements Place {
        public Located {
            if (uncertaintyMetres != null
                    && !(uncertaintyMetres >= 1 && uncertaintyMetres <= 20_000_000)) {
                throw ProblemException.ofTexts(
                        "domain.uncertainty_m_is_not_1_m",
                        "domain.leave_it_empty_when_it_is",
                        uncertaintyMetres);
            }
        }

        @Override
        public Place inWords(String words) {
            return new Located(point, uncertaintyMetres, method, words);
        }
    }

    /// Somewhere along, or all along, a stretch of river: drawn as a band, never as a point.
    record Stretch(RiverStretch along, String asReported) implements Place {
        @Override
        public Place inWords(String words) {
            return new Stretch(along, words);
        }
    }

    /// Not located: listed and counted, never drawn.
    record Unlocated(String asReported) implements Place {
        @Override
        public Place inWords(String words) {
            return new Unlocated(words);
        }
    }
}
