package org.amnok.index;

import java.util.List;

/// Some rows of an index by themselves, to be added to it, or to be kept in a file.
///
/// [IndexBuilder] makes them.
///
/// @param chunk the first rows of which are filled
public record IndexPart(Chunk chunk, int rows, Dictionaries dictionaries) {
    static IndexPart of(List<IndexRow> rows, Dictionaries dictionaries) {
        var chunk = new Chunk(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            chunk.set(i, rows.get(i), dictionaries);
        }
        return new IndexPart(chunk, rows.size(), dictionaries);
    }

    /// How many rows it has.
    public int size() {
        return rows;
    }

    /// True when all its fids lie from the first to the last.
    public boolean isWithin(long first, long last) {
        return rows == 0 || chunk.fid(0) >= first && chunk.fid(rows - 1) <= last;
    }

    /// The part for a file, complete in itself; the same rows give the same bytes. Empty when it
    /// has more than can be kept.
    public byte[] bytes() {
        return new PartWriter(chunk, rows, dictionaries).bytes();
    }
}
