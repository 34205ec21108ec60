package org.amnok.store;

import org.amnok.domain.record.Original;
import org.amnok.store.record.OriginalRows;
import org.amnok.store.sqlite.SqlWork;
import org.amnok.store.sqlite.Transaction;

/// The originals that lie in an open project, in parts, and small pictures of them. Not
/// thread-safe, like the store that it is of.
public final class ProjectOriginals {
    /// How long the parts of originals are.
    public static final int PART_BYTES = OriginalRows.PART_BYTES;

    private final GuardedFile file;
    private final OriginalRows rows;

    ProjectOriginals(GuardedFile file, OriginalRows rows) {
        this.file = file;
        this.rows = rows;
    }

    /// True when all bytes of an original lie in the project.
    public boolean hasWhole(Original original) {
        return file.read(() -> rows.sizeBytes(original.sha256()) == original.sizeBytes());
    }

    /// Keeps a part of an original, on disk when this returns.
    ///
    /// @param part counted from 0; 0 removes what an earlier attempt left
    /// @param data [#PART_BYTES] of them, but for the last part
    public void keepPart(Original original, int part, byte[] data) {
        file.requireWritable();
        write(
                () -> {
                    if (part == 0) {
                        rows.delete(original.sha256());
                    }
                    rows.put(original.sha256(), part, original.type().code(), data);
                    return original;
                });
    }

    /// Removes the parts of an original that was not taken in after all.
    public void dropParts(Original original) {
        file.requireWritable();
        write(
                () -> {
                    rows.delete(original.sha256());
                    return original;
                });
    }

    /// Keeps a small picture; silently nothing when read-only.
    public void keepThumbnail(String sha256, byte[] data) {
        if (file.mayWrite()) {
            write(
                    () -> {
                        rows.putThumbnail(sha256, data);
                        return sha256;
                    });
        }
    }

    private <T> void write(SqlWork<T> work) {
        file.write(() -> Transaction.WRITE.run(file.connection(), work));
    }
}
