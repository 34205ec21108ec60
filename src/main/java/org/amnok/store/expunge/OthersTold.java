package org.amnok.store.expunge;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amnok.domain.merge.RecordKey;
import org.amnok.domain.project.Signature;
import org.amnok.domain.record.Recorded;
import org.amnok.store.bulk.SightingImports;
import org.amnok.store.chain.ChainRows;
import org.amnok.store.record.RecordCodec;
import org.amnok.store.record.SightingColumns;
import org.jspecify.annotations.Nullable;

/// What the history is to tell of records that stay, after entries of theirs were emptied.
///
/// @param signature of the removal
public record OthersTold(
        RecordCodec codec, SightingImports imports, Find find, Signature signature) {
    /// Finds a record as it is now.
    @FunctionalInterface
    public interface Find {
        Optional<Recorded> find(String layer, UUID uuid) throws SQLException;
    }

    Optional<Recorded> now(RecordKey key) throws SQLException {
        return find.find(key.layer(), key.uuid());
    }

    /// An entry that tells what a record is.
    List<byte @Nullable []> fields(RecordKey key, Recorded now) {
        return ChainRows.utf8(
                SightingColumns.instantText(signature.time()),
                signature.author(),
                signature.turn().code(),
                "expunge",
                "change",
                key.layer(),
                key.uuid().toString(),
                null,
                codec.write(now));
    }

    /// Records of an import, as the history keeps them.
    byte[] written(List<Map<String, Object>> records) throws SQLException {
        return imports.written(records);
    }
}
