package org.amnok.store.sqlite;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amnok.sqlite.HardenedConnection;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/// SQLite's databases in memory (its `memdb`), told what is written to them: a virtual file system
/// of SQLite's, in front of that one, that passes everything on. Layouts and numbers are those of
/// `sqlite3_vfs` and `sqlite3_io_methods` in `sqlite3.h`, on all systems with 64 bits.
///
/// One for the process, as SQLite's list of file systems is.
@SuppressWarnings({"restricted", "UnusedMethod"}) // SQLite is called, and calls
final class MemoryFiles {
    /// To be named as `vfs` where a database is opened; other connections that name `memdb` open
    /// the same one, unseen.
    static final String NAME = "amnok-memdb";

    private static final int OK = 0;
    private static final int IOERR = 10;
    private static final int IOERR_FSYNC = 1034;
    private static final int VFS_BYTES = 168;
    private static final int NEXT = 16;
    private static final int VFS_NAME = 24;
    private static final int OPEN = 40;
    private static final int METHODS_BYTES = 152;
    private static final int READ = 16;
    private static final int WRITE = 24;
    private static final int SYNC = 40;
    private static final int SIZE = 48;
    private static final int LONGEST_NAME = 1000;

    private static @Nullable MemoryFiles only;

    private final Map<String, WrittenPages> named = new ConcurrentHashMap<>();
    private final Map<Long, WrittenPages> open = new ConcurrentHashMap<>();
    private final Linker linker = Linker.nativeLinker();
    private final MemorySegment methods = Arena.global().allocate(METHODS_BYTES, Long.BYTES);
    private final MethodHandle opening;
    private final MethodHandle reading;
    private final MethodHandle writing;
    private final MethodHandle sizing;

    /// The one of this process.
    static synchronized MemoryFiles get() throws SQLException {
        if (only == null) {
            only = new MemoryFiles();
        }
        return only;
    }

    private MemoryFiles() throws SQLException {
        var open = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT, ADDRESS);
        var transfer = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_LONG);
        var sync = FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT);
        var last = MemorySegment.NULL;
        var memory = MemorySegment.NULL;
        for (var each = first(); each.address() != 0; each = last.get(ADDRESS, NEXT)) {
            last = each.reinterpret(VFS_BYTES);
            if (text(last.get(ADDRESS, VFS_NAME)).equals("memdb")) {
                memory = last;
            }
        }
        opening = linker.downcallHandle(memory.get(ADDRESS, OPEN), open);
        var original = methods(memory);
        reading = linker.downcallHandle(original.get(ADDRESS, READ), transfer);
        writing = linker.downcallHandle(original.get(ADDRESS, WRITE), transfer);
        sizing =
                linker.downcallHandle(
                        original.get(ADDRESS, SIZE),
                        FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
        methods.copyFrom(original);
        methods.set(ADDRESS, WRITE, called("write", transfer));
        methods.set(ADDRESS, SYNC, called("sync", sync));
        var ours = Arena.global().allocate(VFS_BYTES, Long.BYTES).copyFrom(memory);
        ours.set(ADDRESS, NEXT, MemorySegment.NULL);
        ours.set(ADDRESS, VFS_NAME, Arena.global().allocateFrom(NAME));
        ours.set(ADDRESS, OPEN, called("open", open));
        last.set(ADDRESS, NEXT, ours);
    }

    /// The first of SQLite's file systems: what a connection begins with in memory.
    private static MemorySegment first() throws SQLException {
        try (var any = HardenedConnection.inMemory()) {
            return MemorySegment.ofAddress(pointer(any)).reinterpret(Long.BYTES).get(ADDRESS, 0);
        }
    }

    /// The driver has no other way to what it calls.
    private static long pointer(Connection connection) throws SQLException {
        try {
            var database = ((SQLiteConnection) connection).getDatabase();
            var pointer = database.getClass().getDeclaredField("pointer");
            pointer.setAccessible(true);
            return pointer.getLong(database);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another driver of SQLite", e);
        }
    }

    /// What SQLite's file system does with an open file.
    private MemorySegment methods(MemorySegment memory) {
        try (var arena = Arena.ofConfined()) {
            var file = arena.allocate(memory.get(JAVA_INT, Integer.BYTES), Long.BYTES);
            var create = 0x106; // SQLITE_OPEN_MAIN_DB | READWRITE | CREATE
            var code =
                    (int)
                            opening.invoke(
                                    memory,
                                    MemorySegment.NULL,
                                    file,
                                    create,
                                    arena.allocate(JAVA_INT));
            if (code != OK) {
                throw new IllegalStateException("SQLite has no memory: " + code);
            }
            var found = file.get(ADDRESS, 0).reinterpret(METHODS_BYTES);
            closed(file, found);
            return found;
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    private void closed(MemorySegment file, MemorySegment found) throws Throwable {
        var close = FunctionDescriptor.of(JAVA_INT, ADDRESS);
        linker.downcallHandle(found.get(ADDRESS, Long.BYTES), close).invoke(file);
    }

    /// The address at which SQLite calls a method of this.
    private MemorySegment called(String method, FunctionDescriptor type) {
        try {
            var handle = MethodHandles.lookup().bind(this, method, type.toMethodType());
            return linker.upcallStub(handle, type, Arena.global());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Tells of what is written to a database that is opened by this name from now on.
    void watch(String name, WrittenPages pages) {
        named.put(name, pages);
    }

    void forget(WrittenPages pages) {
        named.values().remove(pages);
        open.values().removeIf(each -> each == pages);
    }

    /// Called by SQLite, as the two below: nothing may be thrown at it.
    private int open(
            MemorySegment vfs,
            MemorySegment name,
            MemorySegment file,
            int flags,
            MemorySegment out) {
        try {
            var code = (int) opening.invokeExact(vfs, name, file, flags, out);
            var pages = name.address() == 0 ? null : named.get(text(name));
            if (code == OK && pages != null) {
                open.put(file.address(), pages);
                file.reinterpret(Long.BYTES).set(ADDRESS, 0, methods);
            }
            return code;
        } catch (Throwable e) {
            return IOERR;
        }
    }

    private int write(MemorySegment file, MemorySegment bytes, int length, long at) {
        try {
            var pages = open.get(file.address());
            if (pages != null) {
                pages.written(length, at);
            }
            return (int) writing.invokeExact(file, bytes, length, at);
        } catch (Throwable e) {
            return IOERR;
        }
    }

    private int sync(MemorySegment file, int unusedFlags) {
        try {
            var pages = open.get(file.address());
            return pages == null || pages.kept(new MemoryFile(file)) ? OK : IOERR_FSYNC;
        } catch (Throwable e) {
            return IOERR_FSYNC;
        }
    }

    private static String text(MemorySegment name) {
        return name.reinterpret(LONGEST_NAME).getString(0);
    }

    private static IllegalStateException impossible(Throwable e) {
        return new IllegalStateException(e);
    }

    /// A file in memory while SQLite syncs it.
    final class MemoryFile {
        private final MemorySegment file;

        private MemoryFile(MemorySegment file) {
            this.file = file;
        }

        int size() {
            try (var arena = Arena.ofConfined()) {
                var size = arena.allocate(JAVA_LONG);
                require((int) sizing.invokeExact(file, size));
                return Math.toIntExact(size.get(JAVA_LONG, 0));
            } catch (Throwable e) {
                throw impossible(e);
            }
        }

        byte[] read(long at, int length) {
            try (var arena = Arena.ofConfined()) {
                var bytes = arena.allocate(length);
                require((int) reading.invokeExact(file, bytes, length, at));
                return bytes.toArray(JAVA_BYTE);
            } catch (Throwable e) {
                throw impossible(e);
            }
        }

        private void require(int code) {
            if (code != OK) {
                throw new IllegalStateException("SQLite says " + code);
            }
        }
    }
}
