package org.amnok.domain;

/// The memory of Java, which is one part of what the process has.
public final class JavaHeap {
    private JavaHeap() {}

    /// Frees what nothing leads to any more, before SQLite or DuckDB takes much memory beside it or
    /// while nobody waits. All threads stand still meanwhile, some 35 ms for 100 MB.
    public static void collect() {
        System.gc();
    }
}
