package org.amnok.store.sqlite;

import java.sql.SQLException;
import java.util.BitSet;
import org.amnok.seal.PageChanges;
import org.amnok.seal.SealedFile;
import org.amnok.sqlite.Sql;
import org.jspecify.annotations.Nullable;

/// The pages of a database in memory that were written since it was kept last. SQLite writes those
/// of a transaction when it commits, and syncs them before it calls them committed: in between they
/// are kept, or it rolls them back.
final class WrittenPages {
    private final SealedFile sealed;
    private final BitSet pages = new BitSet();
    private int pageSize;
    private boolean isWhole;
    private boolean isCommitting;
    private @Nullable RuntimeException failure;

    WrittenPages(SealedFile sealed) {
        this.sealed = sealed;
    }

    boolean isEmpty() {
        return pages.isEmpty() && !isWhole;
    }

    /// SQLite writes whole pages; only VACUUM changes how large they are.
    void written(int length, long at) {
        isWhole |= pageSize != 0 && pageSize != length;
        pageSize = length;
        pages.set((int) (at / length));
    }

    /// Commits; what was written is on disk when this returns.
    ///
    /// @throws org.amnok.domain.ProblemException when it could not be kept
    void commit(SealedConnection connection) throws SQLException {
        isCommitting = true;
        failure = null;
        try {
            Sql.execute(connection, "COMMIT");
        } catch (SQLException e) {
            if (failure != null) {
                failure.addSuppressed(e);
                throw failure;
            }
            throw e;
        } finally {
            isCommitting = false;
        }
        if (!isEmpty()) {
            keepAll(connection.serialize("main"));
        }
    }

    /// @return false when it could not be kept
    boolean kept(MemoryFiles.MemoryFile file) {
        if (!isCommitting) {
            return true; // rolling back, or later
        }
        isCommitting = false; // what is rolled back after a failure is synced, too
        try {
            keep(file);
            return true;
        } catch (RuntimeException e) {
            failure = e;
            return false;
        }
    }

    private void keep(MemoryFiles.MemoryFile file) {
        var size = file.size();
        forgetBehind(size);
        var changed = pages.cardinality();
        if (isWhole || sealed.isEmpty() || (long) changed * pageSize > size / 2) {
            keepAll(file.read(0, size));
            return;
        }
        var changes = new PageChanges(pageSize, size, changed);
        pages.stream()
                .forEach(page -> changes.add(page, file.read((long) page * pageSize, pageSize)));
        sealed.keep(changes);
        pages.clear();
    }

    /// What was written behind the end was rolled back: it is there no longer.
    private void forgetBehind(int size) {
        if (!pages.isEmpty()) {
            var end = size / pageSize;
            pages.clear(end, Math.max(end, pages.length()));
        }
    }

    /// Keeps the whole database as it is now.
    void keepAll(byte[] image) {
        sealed.keep(image);
        pages.clear();
        isWhole = false;
    }
}
