package org.amnok.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.PrivacyLevel;

/// Places that are looked at again and again, packed: of a million sightings they would be most of
/// what a release holds.
final class HiddenPlaces {
    private static final int BLOCK_BYTES = 1 << 16;

    /// UUID, point, level, whether it leaves, and how long code and title are.
    private static final int FIXED_BYTES = 4 * Long.BYTES + 3 * Integer.BYTES + 1;

    private final List<byte[]> full = new ArrayList<>();
    private ByteBuffer filling = ByteBuffer.allocate(BLOCK_BYTES);

    void add(HiddenPlace place) {
        var code = place.code().getBytes(UTF_8);
        var title = place.title().getBytes(UTF_8);
        var bytes = FIXED_BYTES + code.length + title.length;
        if (bytes > filling.remaining()) {
            full.add(Arrays.copyOf(filling.array(), filling.position()));
            filling = ByteBuffer.allocate(Math.max(BLOCK_BYTES, bytes));
        }
        filling.putLong(place.uuid().getMostSignificantBits())
                .putLong(place.uuid().getLeastSignificantBits())
                .putDouble(place.at().latDegrees())
                .putDouble(place.at().lonDegrees())
                .putInt(place.level().ordinal())
                .put((byte) (place.leaves() ? 1 : 0))
                .putInt(code.length)
                .putInt(title.length)
                .put(code)
                .put(title);
    }

    /// In the order in which they were added.
    void forEach(Consumer<HiddenPlace> each) {
        for (var block : full) {
            read(ByteBuffer.wrap(block), each);
        }
        read(filling.duplicate().flip(), each);
    }

    private static void read(ByteBuffer block, Consumer<HiddenPlace> each) {
        while (block.hasRemaining()) {
            var uuid = new UUID(block.getLong(), block.getLong());
            var at = new LatLon(block.getDouble(), block.getDouble());
            var level = PrivacyLevel.values()[block.getInt()];
            var leaves = block.get() != 0;
            var codeBytes = block.getInt();
            var titleBytes = block.getInt();
            var code = text(block, codeBytes);
            each.accept(new HiddenPlace(uuid, at, level, leaves, code, text(block, titleBytes)));
        }
    }

    private static String text(ByteBuffer block, int bytes) {
        var text = new String(block.array(), block.position(), bytes, UTF_8);
        block.position(block.position() + bytes);
        return text;
    }
}
