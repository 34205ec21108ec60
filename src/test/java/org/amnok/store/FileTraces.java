package org.amnok.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// Finds in the bytes of a file what tells of something.
final class FileTraces {
    private FileTraces() {}

    /// A number in the ways in which a project may hold it.
    static List<byte[]> packed(double number) {
        var packed = new ArrayList<byte[]>();
        for (var order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            packed.add(ByteBuffer.allocate(8).order(order).putDouble(number).array());
            // as R-trees have it, rounded down or up
            var single = (float) number;
            for (var near : List.of(single, Math.nextUp(single), Math.nextDown(single))) {
                packed.add(ByteBuffer.allocate(4).order(order).putFloat(near).array());
            }
        }
        packed.add(Double.toString(number).getBytes(UTF_8));
        var bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(number).array();
        packed.add(
                Base64.getEncoder()
                        .withoutPadding()
                        .encodeToString(bytes)
                        .substring(0, 10)
                        .getBytes(UTF_8));
        return packed;
    }

    /// -1 when it is not there.
    static int indexOf(byte[] bytes, byte[] wanted) {
        next:
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            for (int j = 0; j < wanted.length; j++) {
                if (bytes[i + j] != wanted[j]) {
                    continue next;
                }
            }
            return i;
        }
        return -1;
    }
}
