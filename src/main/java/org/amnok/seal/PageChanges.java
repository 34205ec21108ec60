package org.amnok.seal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/// The pages in which two images of a database differ, as bytes: size of a page, size of the later
/// image, then number and bytes of each page.
final class PageChanges {
    private static final int HEAD_BYTES = 8;

    // Where SQLite's file format has the size of a page; 1 stands for 65,536.
    private static final int PAGE_SIZE_AT = 16;

    private PageChanges() {}

    static int pageSize(byte[] image) {
        var size = ByteBuffer.wrap(image).getShort(PAGE_SIZE_AT) & 0xffff;
        return size == 1 ? 1 << 16 : size;
    }

    /// Empty when they are the same.
    static byte[] between(byte[] before, byte[] after) {
        var pageSize = pageSize(after);
        var changed = changed(before, after, pageSize);
        if (changed.isEmpty() && before.length == after.length) {
            return new byte[0];
        }
        var bytes =
                ByteBuffer.allocate(
                        HEAD_BYTES + changed.cardinality() * (Integer.BYTES + pageSize));
        bytes.putInt(pageSize).putInt(after.length);
        changed.stream().forEach(page -> bytes.putInt(page).put(after, page * pageSize, pageSize));
        return bytes.array();
    }

    private static BitSet changed(byte[] before, byte[] after, int pageSize) {
        var changed = new BitSet();
        var both = Math.min(before.length, after.length);
        for (var at = 0; at < both; ) {
            var next = Arrays.mismatch(before, at, both, after, at, both);
            if (next < 0) {
                break;
            }
            var page = (at + next) / pageSize;
            changed.set(page);
            at = (page + 1) * pageSize;
        }
        changed.set(both / pageSize, after.length / pageSize);
        return changed;
    }

    /// The later image.
    ///
    /// @throws IllegalArgumentException when they are not of this image
    static byte[] applied(byte[] before, byte[] changes) {
        var in = ByteBuffer.wrap(changes);
        var pageSize = in.getInt();
        var after = Arrays.copyOf(before, in.getInt());
        while (in.hasRemaining()) {
            in.get(after, in.getInt() * pageSize, pageSize);
        }
        return after;
    }
}
