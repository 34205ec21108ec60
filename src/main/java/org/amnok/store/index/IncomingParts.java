package org.amnok.store.index;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.index.IndexBuilder;
import org.amnok.index.IndexRow;
import org.amnok.sqlite.Statements;

/// Keeps parts of the index of many sightings while they come in, so that they need not be read
/// from the tables for it. Within the transaction that brings them, while the triggers are away.
public final class IncomingParts {
    private static final Set<String> NONE = Set.of("");
    private static final Set<String> NO_EVIDENCE = Set.of("no");

    /// Parts of sightings to which rows belong that were there before them.
    private static final String WITH_MORE =
            """
            DELETE FROM amnok_index WHERE number BETWEEN ?1 >> 11 AND ?2 >> 11 AND number IN (
              SELECT s.fid >> 11 FROM (
                SELECT sighting_uuid AS uuid FROM evidence
                UNION SELECT sighting_uuid FROM sighting_source) more
              JOIN sighting s ON s.uuid IN (
                more.uuid, trim(more.uuid, '{}'), '{' || more.uuid || '}')
              UNION SELECT sighting_fid >> 11 FROM sighting_count
              WHERE sighting_fid BETWEEN ?1 AND ?2 AND fid < ?3)""";

    private final Statements statements;
    private final PersistedIndex kept;
    private final boolean isSound;
    private final List<IndexRow> rows = new ArrayList<>();

    /// While the triggers are still there.
    public IncomingParts(Statements statements) throws SQLException {
        this.statements = statements;
        kept = new PersistedIndex(statements);
        isSound = kept.isSound();
    }

    /// What [IndexRows] will read of a sighting to which nothing else belongs yet, and of which
    /// nothing was found out. `amnok check` compares the two.
    public static IndexRow row(long fid, Sighting sighting) {
        var place = sighting.place();
        var at = place instanceof Place.Located located ? located : null;
        var along = place instanceof Place.Stretch(var stretch, _) ? stretch : null;
        var metres = at == null ? null : at.uncertaintyMetres();
        var observed = sighting.when().observed();
        return new IndexRow(
                fid,
                sighting.uuid(),
                at == null ? null : at.point(),
                metres == null ? Double.NaN : metres,
                sighting.isDoubtful(),
                observed == null ? null : observed.span(),
                along == null ? null : along.river(),
                along == null ? 0 : along.from().lowest(),
                along == null ? 0 : along.to().highest(),
                sighting.counts().rows(),
                List.of(
                        Set.of(sighting.kind().code()),
                        Set.of(sighting.status().code()),
                        Set.of(
                                FieldCatalogue.RELIABILITY.code(
                                        FieldCatalogue.RELIABILITY.of(sighting))),
                        Set.of(
                                FieldCatalogue.CREDIBILITY.code(
                                        FieldCatalogue.CREDIBILITY.of(sighting))),
                        NONE,
                        NONE,
                        site(sighting),
                        NONE,
                        Set.of(FieldCatalogue.PRIVACY.code(sighting.privacy())),
                        NO_EVIDENCE,
                        Set.of(IndexRows.located(at != null, along != null))));
    }

    private static Set<String> site(Sighting sighting) {
        var site = sighting.siteUuid();
        return site == null ? NONE : Set.of(site.toString());
    }

    /// Takes the next rows.
    ///
    /// @param added by ascending fid, above those before
    public void add(List<IndexRow> added) throws SQLException {
        for (var row : added) {
            if (!rows.isEmpty() && number(rows) != PersistedIndex.number(row.fid())) {
                keep();
            }
            rows.add(row);
        }
    }

    private static long number(List<IndexRow> rows) {
        return PersistedIndex.number(rows.getFirst().fid());
    }

    /// A part in which others lie before the first row is left to be found in the tables.
    private void keep() throws SQLException {
        var number = number(rows);
        kept.drop(number);
        if (isSound && isWhole(PersistedIndex.first(number))) {
            kept.put(number, new IndexBuilder().part(rows).bytes());
        }
        rows.clear();
    }

    private boolean isWhole(long first) throws SQLException {
        return !statements.has(
                "SELECT 1 FROM sighting WHERE fid >= ? AND fid < ? LIMIT 1",
                first,
                rows.getFirst().fid());
    }

    /// Keeps the last part. When all indices are there again, and all triggers.
    ///
    /// @param first fid of those that came
    /// @param last likewise
    /// @param firstCount the first of their counts
    public void finish(long first, long last, long firstCount) throws SQLException {
        if (!rows.isEmpty()) {
            keep();
        }
        statements.update(WITH_MORE, first, last, firstCount);
    }
}
