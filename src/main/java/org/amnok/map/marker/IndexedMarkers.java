package org.amnok.map.marker;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.codelist.Grading.Credibility;
import org.amnok.domain.codelist.Grading.Reliability;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.count.Counts;
import org.amnok.domain.filter.Facet;
import org.amnok.index.RowSet;
import org.amnok.index.SightingIndex;
import org.amnok.index.SightingPages;
import org.amnok.index.SightingPages.Text;
import org.amnok.map.styling.MarkerValues;
import org.amnok.map.styling.SightingFacts;
import org.jspecify.annotations.Nullable;

/// Marks of the records of a project at their own places, for the screen of this machine only, made
/// of the columns of the index. Retracted sightings and those without a point have none. Texts are
/// not in the columns and are read when they are needed; marks know none.
public final class IndexedMarkers implements MarkerSource {
    private static final Map<String, Text> TEXTS =
            Map.of(
                    "title", Text.TITLE,
                    "outlet", Text.OUTLET,
                    "report_confidence", Text.CONFIDENCE,
                    "loc_method", Text.LOCATION_METHOD);

    private static final Map<Set<String>, Reliability> RELIABILITIES =
            Stream.of(Reliability.values()).collect(toMap(r -> Set.of(r.name()), r -> r));
    private static final Map<Set<String>, Credibility> CREDIBILITIES =
            Stream.of(Credibility.values())
                    .collect(toMap(c -> Set.of(Integer.toString(c.number())), c -> c));

    private static final SightingKind[] KINDS = SightingKind.values();
    private static final int DOUBTFUL = 1;
    private static final int DISPUTED = 2;

    /// Bits of what a symbol shows beside its kind.
    private static final int BESIDE = 2;

    private final SightingIndex index;
    private final SightingPages pages;

    /// By mark, ascending.
    private final int[] rows;

    /// By mark, the kind and what is shown beside it: asked of marks in other orders than that of
    /// the columns, a byte is in the processor's cache where the columns are not.
    private final byte[] symbols;

    private IndexedMarkers(SightingIndex index, SightingPages pages, int[] rows) {
        this.index = index;
        this.pages = pages;
        this.rows = rows;
        symbols = new byte[rows.length];
        IntStream.range(0, rows.length)
                .parallel()
                .forEach(mark -> symbols[mark] = (byte) symbol(rows[mark]));
    }

    private int symbol(int row) {
        return index.kind(row).ordinal() << BESIDE
                | (index.isDoubtful(row) ? DOUBTFUL : 0)
                | (index.status(row) == SightingStatus.DISPUTED ? DISPUTED : 0);
    }

    /// @param shown rows of the index
    public static IndexedMarkers of(SightingIndex index, RowSet shown, SightingPages pages) {
        var rows =
                shown.stream()
                        .parallel()
                        .filter(row -> !Double.isNaN(index.lonDegrees(row)))
                        .filter(row -> index.isAlive(row))
                        .filter(row -> index.status(row) != SightingStatus.RETRACTED)
                        .toArray();
        return new IndexedMarkers(index, pages, rows);
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public UUID uuid(int mark) {
        return index.uuid(rows[mark]);
    }

    @Override
    public SightingKind kind(int mark) {
        return KINDS[(symbols[mark] & 0xFF) >> BESIDE];
    }

    @Override
    public boolean isDoubtful(int mark) {
        return (symbols[mark] & DOUBTFUL) != 0;
    }

    @Override
    public boolean isDisputed(int mark) {
        return (symbols[mark] & DISPUTED) != 0;
    }

    @Override
    public int latestDay(int mark) {
        return index.latestDay(rows[mark]);
    }

    @Override
    public double lonDegrees(int mark) {
        return index.lonDegrees(rows[mark]);
    }

    @Override
    public double latDegrees(int mark) {
        return index.latDegrees(rows[mark]);
    }

    @Override
    public double uncertaintyMetres(int mark) {
        return index.uncertaintyMetres(rows[mark]);
    }

    @Override
    public SightingMarker mark(int mark) {
        var row = rows[mark];
        var metres = index.uncertaintyMetres(row);
        return new SightingMarker(
                index.uuid(row),
                LatLon.ofXy(index.lonDegrees(row), index.latDegrees(row)),
                Double.isNaN(metres) ? null : Double.valueOf(metres),
                new MarkerSymbol(kind(mark), isDoubtful(mark), isDisputed(mark)),
                "",
                day(index.latestDay(row)),
                facts(row));
    }

    private SightingFacts facts(int row) {
        return new SightingFacts(
                index.status(row),
                grading(row),
                null,
                "",
                null,
                day(index.earliestDay(row)),
                Counts.total(index.counts(row)));
    }

    private Grading grading(int row) {
        return new Grading(
                RELIABILITIES.get(index.values(row, Facet.RELIABILITY)),
                CREDIBILITIES.get(index.values(row, Facet.CREDIBILITY)));
    }

    private static @Nullable LocalDate day(int day) {
        return day == SightingIndex.NO_DAY ? null : LocalDate.ofEpochDay(day);
    }

    @Override
    public BitSet among(Collection<UUID> uuids) {
        var found = new BitSet();
        for (var uuid : uuids) {
            var row = index.row(uuid).orElse(-1);
            var mark = Arrays.binarySearch(rows, row);
            if (mark >= 0) {
                found.set(mark);
            }
        }
        return found;
    }

    @Override
    public MarkerValues values(Set<String> attributes, int[] marks) {
        var texts = new HashMap<String, Texts>();
        for (var attribute : attributes) {
            var text = TEXTS.get(attribute);
            if (text != null) {
                texts.put(attribute, new Texts(marks, read(text, marks)));
            }
        }
        return (mark, attribute) -> {
            var known = texts.get(attribute);
            return known == null ? mark(mark).attributes().value(attribute) : known.of(mark);
        };
    }

    private List<String> read(Text text, int[] marks) {
        return pages.texts(index, Arrays.stream(marks).map(mark -> rows[mark]).toArray(), text);
    }

    /// @param marks ascending
    private record Texts(int[] marks, List<String> texts) {
        public String of(int mark) {
            // of all marks, each is at its own number
            var at =
                    marks.length > mark && marks[mark] == mark
                            ? mark
                            : Arrays.binarySearch(marks, mark);
            return texts.get(at);
        }
    }
}
