package org.amnok.index;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.amnok.domain.LatLon;
import org.amnok.domain.RiverLines;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.count.Count;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.tabulation.PossiblePlaces;
import org.jspecify.annotations.Nullable;

/// What filters, counts, the timeline and lists need of all sightings of a project at one moment,
/// in columns. Immutable: an edit makes another one that shares all but some thousand rows with it.
///
/// A sighting is a row, numbered from 0 in the order of adding. Rows keep their numbers; those of
/// deleted sightings are in no answer. Questions use all cores and take milliseconds, but those
/// with words read the project file: not for the FX thread.
public final class SightingIndex {
    public static final SightingIndex EMPTY =
            new IndexBuilder().build(Surroundings.NONE, WordSearch.NONE);

    /// The day of what has no date: earlier than any.
    public static final int NO_DAY = Chunk.NO_DAY;

    private final Chunk[] chunks;
    private final int rows;
    private final UuidTable uuids;
    private final Dictionaries dictionaries;
    private final Surroundings surroundings;
    private final WordSearch words;

    /// Of all sightings, once asked for: several lists show them.
    private volatile @Nullable FacetCounts allFacets;

    private volatile @Nullable RowSet allRows;

    /// What was last asked of shapes: table, timeline and counts ask the same in turn.
    private volatile @Nullable Prepared prepared;

    private record Prepared(Criterion criterion, RowTest test) {}

    SightingIndex(
            Chunk[] chunks,
            int rows,
            UuidTable uuids,
            Dictionaries dictionaries,
            Surroundings surroundings,
            WordSearch words) {
        this.chunks = chunks;
        this.rows = rows;
        this.uuids = uuids;
        this.dictionaries = dictionaries;
        this.surroundings = surroundings;
        this.words = words;
    }

    /// The rows that a filter shows.
    public RowSet rows(SightingFilter filter) {
        if (!filter.isAll()) {
            return new IndexQuery(this, filter).rows("");
        }
        var known = allRows;
        if (known == null) {
            known = new IndexQuery(this, filter).rows("");
            allRows = known;
        }
        return known;
    }

    /// The same sightings, where stretches may lie anywhere along their rivers.
    public SightingIndex withoutRivers() {
        var known = surroundings.along(RiverLines.NONE);
        return new SightingIndex(chunks, rows, uuids, dictionaries, known, words);
    }

    /// The test of a criterion that takes long to make ready, kept until another is asked for.
    RowTest prepared(Criterion criterion, Supplier<RowTest> made) {
        var known = prepared;
        if (known == null || !known.criterion.equals(criterion)) {
            known = new Prepared(criterion, made.get());
            prepared = known;
        }
        return known.test;
    }

    /// All sightings, retracted ones too.
    public RowSet all() {
        var bits = new long[chunks.length * Chunk.WORDS];
        for (int n = 0; n < chunks.length; n++) {
            System.arraycopy(chunks[n].alive, 0, bits, n * Chunk.WORDS, Chunk.WORDS);
        }
        return new RowSet(bits);
    }

    /// How many sightings there are, retracted ones too.
    public int sightings() {
        return all().count();
    }

    /// How many of the sightings that meet the criteria about all else have each value.
    public FacetCounts facets(SightingFilter filter) {
        if (!filter.isAll()) {
            return counted(filter);
        }
        var known = allFacets;
        if (known == null) {
            known = counted(filter);
            allFacets = known;
        }
        return known;
    }

    private FacetCounts counted(SightingFilter filter) {
        var inquiry = new IndexQuery(this, filter);
        return Slice.of(chunks.length)
                .parallel()
                .map(
                        slice -> {
                            var tally = new FacetTally(dictionaries);
                            tally.count(inquiry, slice);
                            return tally;
                        })
                .reduce(FacetTally::plus)
                .orElseGet(() -> new FacetTally(dictionaries))
                .counts();
    }

    /// How many of the sightings that meet the criteria about all but dates were in each step.
    ///
    /// @param days the bars that are wanted
    /// @throws IllegalArgumentException when they are more than [DateHistogram#MOST_BARS]
    public DateHistogram histogram(SightingFilter filter, TimeStep step, DateSpan days) {
        var inquiry = new IndexQuery(this, filter);
        return Slice.of(chunks.length)
                .parallel()
                .map(
                        slice -> {
                            var tally = new DateTally(step, days);
                            tally.count(inquiry, slice);
                            return tally;
                        })
                .reduce(DateTally::plus)
                .orElseGet(() -> new DateTally(step, days))
                .histogram();
    }

    /// From the first to the last day of the sightings that meet the criteria about all but dates;
    /// open ends do not count. Empty when none has a date.
    public Optional<DateSpan> days(SightingFilter filter) {
        var dated = new IndexQuery(this, filter).rows(Criterion.During.SUBJECT);
        var first = Integer.MAX_VALUE;
        var last = Integer.MIN_VALUE;
        var openStart = (int) DateSpan.OPEN_START.toEpochDay();
        var openEnd = (int) DateSpan.OPEN_END.toEpochDay();
        for (var row : dated.toArray()) {
            var chunk = chunkOf(row);
            var earliest = chunk.earliest(at(row));
            var latest = chunk.latest(at(row));
            if (latest != Chunk.NO_DAY) {
                first = Math.min(first, earliest == openStart ? latest : earliest);
                last = Math.max(last, latest == openEnd ? earliest : latest);
            }
        }
        return first > last
                ? Optional.empty()
                : Optional.of(
                        new DateSpan(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)));
    }

    /// One more than the last row, deleted ones counted.
    public int size() {
        return rows;
    }

    public UUID uuid(int row) {
        return chunkOf(row).uuid(at(row));
    }

    /// The row of the sighting in the table of the project file.
    public long fid(int row) {
        return chunkOf(row).fid(at(row));
    }

    /// Empty for what has no point.
    public Optional<LatLon> point(int row) {
        var lon = chunkOf(row).lon[at(row)];
        return Double.isNaN(lon)
                ? Optional.empty()
                : Optional.of(LatLon.ofXy(lon, chunkOf(row).lat[at(row)]));
    }

    /// Not a number for what has no point.
    public double lonDegrees(int row) {
        return chunkOf(row).lon[at(row)];
    }

    /// Not a number for what has no point.
    public double latDegrees(int row) {
        return chunkOf(row).lat[at(row)];
    }

    /// What was counted, without the words of the report.
    public List<Count> counts(int row) {
        return dictionaries.counts().value(chunkOf(row).counts.get(at(row)));
    }

    /// Radius on the ground around the point; not a number when it is not known.
    public double uncertaintyMetres(int row) {
        return chunkOf(row).uncertaintyMetres.get(at(row));
    }

    public SightingKind kind(int row) {
        return dictionaries.kinds().of(valueId(row, Facet.KIND));
    }

    public SightingStatus status(int row) {
        return dictionaries.statuses().of(valueId(row, Facet.STATUS));
    }

    /// As [org.amnok.domain.record.Sighting#isDoubtful()] has it.
    public boolean isDoubtful(int row) {
        return chunkOf(row).isDoubtful(at(row));
    }

    /// False for a sighting that was deleted, or that got a newer row.
    public boolean isAlive(int row) {
        return chunkOf(row).isAlive(at(row));
    }

    /// True when nothing of a row was changed between this and another state of the same project.
    public boolean isSameIn(SightingIndex other, int row) {
        return row < rows && row < other.rows && chunkOf(row) == other.chunkOf(row);
    }

    /// Days since 1970; [#NO_DAY] for what has no date.
    public int earliestDay(int row) {
        return chunkOf(row).earliest(at(row));
    }

    /// Days since 1970; [#NO_DAY] for what has no date.
    public int latestDay(int row) {
        return chunkOf(row).latest(at(row));
    }

    /// The place of its river in their order; [Chunk#NO_RIVER] for what has no kilometre.
    public byte riverOrdinal(int row) {
        return chunkOf(row).river[at(row)];
    }

    /// The lowest kilometre it may be at, of what is beside a river.
    public float fromKilometre(int row) {
        return chunkOf(row).fromKilometre[at(row)];
    }

    /// The highest kilometre it may be at, of what is beside a river.
    public float toKilometre(int row) {
        return chunkOf(row).toKilometre[at(row)];
    }

    /// Which places the circle of a row with a point may be at.
    int[] near(PossiblePlaces places, int row) {
        return chunkOf(row).nearPlaces.of(places, at(row));
    }

    /// Number of the list of counts.
    int countsId(int row) {
        return chunkOf(row).counts.get(at(row));
    }

    int valueId(int row, Facet facet) {
        return chunkOf(row).facets[facet.ordinal()].get(at(row));
    }

    /// -1 when there is none.
    int rowOfFid(long fid) {
        var row = firstFrom(0, fid);
        return row < rows && fid(row) == fid ? row : -1;
    }

    /// The values that the sighting of a row has.
    public Set<String> values(int row, Facet facet) {
        return dictionaries.of(facet).value(chunkOf(row).facets[facet.ordinal()].get(at(row)));
    }

    /// Empty when there is none.
    public OptionalInt row(UUID uuid) {
        var row = uuids.row(uuid, this::isOf);
        return row >= 0 && chunkOf(row).isAlive(at(row))
                ? OptionalInt.of(row)
                : OptionalInt.empty();
    }

    /// The rows of sightings; those that are not here are passed over.
    public RowSet rowsOf(Collection<UUID> some) {
        var bits = new long[chunks.length * Chunk.WORDS];
        for (var uuid : some) {
            row(uuid).ifPresent(row -> bits[row >> 6] |= 1L << row);
        }
        return new RowSet(bits);
    }

    /// The rows of fids; those that are not here are passed over.
    RowSet rowsOf(long[] fids) {
        var sorted = WordRows.sorted(fids);
        var bits = new long[chunks.length * Chunk.WORDS];
        var row = 0;
        for (var fid : sorted) {
            row = firstFrom(row, fid);
            if (row < rows && fid(row) == fid) {
                bits[row >> 6] |= 1L << row;
            }
        }
        return new RowSet(bits);
    }

    /// The first row at or after one whose fid is not below: fids ascend.
    private int firstFrom(int from, long fid) {
        var step = 1;
        var low = from;
        while (low + step < rows && fid(low + step) < fid) {
            low += step;
            step *= 2;
        }
        var high = Math.min(rows, low + step + 1);
        while (low < high) {
            var middle = low + high >>> 1;
            if (fid(middle) < fid) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The rows that have one of some values.
    public RowSet rowsWith(Facet facet, Set<String> values) {
        var test = RowTest.anyOf(new Criterion.AnyOf(facet, values), dictionaries);
        var bits = new long[chunks.length * Chunk.WORDS];
        for (int n = 0; n < chunks.length; n++) {
            System.arraycopy(test.passing(chunks[n], n), 0, bits, n * Chunk.WORDS, Chunk.WORDS);
        }
        return new RowSet(bits);
    }

    boolean isOf(int row, long high, long low) {
        var chunk = chunkOf(row);
        return chunk.uuidHigh[at(row)] == high && chunk.uuidLow[at(row)] == low;
    }

    Chunk chunk(int number) {
        return chunks[number];
    }

    int chunks() {
        return chunks.length;
    }

    Chunk[] copyOfChunks() {
        return Arrays.copyOf(chunks, chunks.length);
    }

    UuidTable uuids() {
        return uuids;
    }

    Dictionaries dictionaries() {
        return dictionaries;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    WordSearch words() {
        return words;
    }

    private Chunk chunkOf(int row) {
        return chunks[row >> Chunk.SHIFT];
    }

    private static int at(int row) {
        return row & Chunk.ROWS - 1;
    }
}
