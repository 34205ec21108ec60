package org.amnok.store.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amnok.domain.count.CountCodes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.index.IndexRow;
import org.amnok.store.history.BatchJson;
import org.amnok.store.index.IncomingParts;
import org.amnok.store.record.CountRows;
import org.amnok.store.record.RecordCodec;
import org.amnok.store.record.SightingColumns;
import org.amnok.store.record.SightingRows;
import org.amnok.store.sqlite.BatchColumns;
import org.amnok.store.sqlite.Column;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Sightings on their way into a project, encoded: on any thread, so that the one that writes has
/// nothing else to do.
///
/// @param sightings their rows in the table `sighting`
/// @param history the same with their counts, as the history keeps them, in UTF-8
/// @param counts their rows in the table `sighting_count`; null when there are none
/// @param counted for each of these, of which sighting it is, from 0
/// @param points of the sightings, in their order; null where one has none
/// @param indexed what the index keeps of them, in their order
record SightingBatch(
        BatchColumns sightings,
        byte[] history,
        @Nullable BatchColumns counts,
        int[] counted,
        List<@Nullable Coordinate> points,
        List<IndexRow> indexed) {

    /// Collects sightings until there are enough for a batch.
    static final class Filling {
        private static final int ROWS = 2000;
        private static final int CHARACTERS = 4_000_000;
        private static final List<String> NAMES = names();

        private BatchColumns.Filling rows = new BatchColumns.Filling(NAMES);
        private BatchColumns.Filling counts = new BatchColumns.Filling(CountRows.NAMES);
        private int[] counted = new int[ROWS];
        private List<@Nullable Coordinate> points = new ArrayList<>();
        private List<IndexRow> indexed = new ArrayList<>();
        private long nextFid;
        private long characters;

        /// @param firstFid of the first sighting
        Filling(long firstFid) {
            nextFid = firstFid;
        }

        private static List<String> names() {
            var names = new ArrayList<>(SightingColumns.ALL.stream().map(Column::name).toList());
            names.add(RecordCodec.COUNTS);
            return names;
        }

        /// @throws org.amnok.domain.ProblemException when a text is too long to keep
        public void add(Sighting sighting) {
            var cells = SightingRows.checked(SightingColumns.encode(sighting));
            var found = sighting.counts().rows();
            for (var count : found) {
                counted = roomy(counted, counts.rows());
                counted[counts.rows()] = rows.rows();
                counts.add(CountRows.encode(count));
            }
            cells.add(found.isEmpty() ? null : CountCodes.write(found));
            for (var cell : cells) {
                characters += cell instanceof String text ? text.length() : 0;
            }
            rows.add(cells);
            indexed.add(IncomingParts.row(nextFid++, sighting));
            points.add(
                    sighting.place() instanceof Place.Located at ? at.point().coordinate() : null);
        }

        private static int[] roomy(int[] numbers, int count) {
            return count < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * count);
        }

        boolean isFull() {
            return rows.rows() == ROWS || characters > CHARACTERS;
        }

        boolean isEmpty() {
            return rows.rows() == 0;
        }

        /// What was collected; it is empty afterwards.
        public SightingBatch done() {
            var all = rows.done();
            var batch =
                    new SightingBatch(
                            all.first(NAMES.size() - 1),
                            BatchJson.write(all),
                            counts.rows() == 0 ? null : counts.done(),
                            Arrays.copyOf(counted, counts.rows()),
                            points,
                            indexed);
            rows = new BatchColumns.Filling(NAMES);
            counts = new BatchColumns.Filling(CountRows.NAMES);
            points = new ArrayList<>();
            indexed = new ArrayList<>();
            characters = 0;
            return batch;
        }
    }

    Envelope extent() {
        var extent = new Envelope();
        for (var point : points) {
            if (point != null) {
                extent.expandToInclude(point);
            }
        }
        return extent;
    }
}
