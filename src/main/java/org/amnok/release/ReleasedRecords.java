package org.amnok.release;

import java.io.IOException;

/// Released sightings, handed on one by one: all in memory, or as many at a time as are needed.
/// Only [ReleaseGate] makes them.
public sealed interface ReleasedRecords permits ReleasedSightings, Release {
    /// Takes a sighting, to write it.
    @FunctionalInterface
    interface Taker {
        void take(ReleasedSighting sighting) throws IOException;
    }

    /// Takes a sighting, to write it at its place among the others.
    @FunctionalInterface
    interface RankedTaker {
        /// @param rank the smallest comes first, without sign
        void take(ReleasedSighting sighting, long rank) throws IOException;
    }

    /// Hands on all of them in any order: what is written must be put in that of their ranks, which
    /// says nothing of them.
    ///
    /// @throws IOException when a taker does
    /// @throws org.amnok.domain.ProblemException when they hold what nobody has decided about
    void eachRanked(RankedTaker taker) throws IOException;
}
