package org.amnok.seal;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// Pages of a database that an edit has changed, as bytes: size of a page, size of the later image,
/// then number and bytes of each page.
public final class PageChanges {
    private static final int HEAD_BYTES = 8;

    private final ByteBuffer bytes;
    private final int pageSize;

    /// @param imageBytes how large the later image is
    /// @param pages how many have changed
    public PageChanges(int pageSize, int imageBytes, int pages) {
        this.pageSize = pageSize;
        bytes = ByteBuffer.allocate(HEAD_BYTES + pages * (Integer.BYTES + pageSize));
        bytes.putInt(pageSize).putInt(imageBytes);
    }

    /// Adds a page.
    ///
    /// @param number the first is 0
    public void add(int number, byte[] page) {
        bytes.putInt(number).put(page, 0, pageSize);
    }

    byte[] bytes() {
        return bytes.array();
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
