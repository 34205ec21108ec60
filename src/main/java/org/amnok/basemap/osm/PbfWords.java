package org.amnok.basemap.osm;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.FileFault;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// The words of a block, by their numbers; each is made a text when it is first used.
final class PbfWords {
    private static final int MOST_WORDS = 1_000_000;

    private final List<ByteString> bytes = new ArrayList<>();
    private @Nullable String[] texts = new String[0];

    void read(CodedInputStream in) throws IOException {
        bytes.clear();
        for (var tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (tag == WireFormat.WIRETYPE_LENGTH_DELIMITED + (1 << 3)) {
                bytes.add(in.readBytes());
                if (bytes.size() > MOST_WORDS) {
                    throw new FileFault(
                            Messages.text("basemap.a_block_has_more_than_words", MOST_WORDS));
                }
            } else {
                in.skipField(tag);
            }
        }
        texts = new String[bytes.size()];
    }

    String get(long number) throws IOException {
        if (number < 0 || number >= texts.length) {
            throw new FileFault(Messages.text("basemap.a_block_has_no_word_number", number));
        }
        var known = texts[(int) number];
        if (known == null) {
            known = bytes.get((int) number).toStringUtf8();
            texts[(int) number] = known;
        }
        return known;
    }

    OsmTags tags(PackedNumbers keys, PackedNumbers values) throws IOException {
        if (keys.count() != values.count()) {
            throw new FileFault(Messages.text("basemap.an_object_has_keys_without"));
        }
        if (keys.count() == 0) {
            return OsmTags.NONE;
        }
        var pairs = new String[2 * keys.count()];
        for (var i = 0; i < keys.count(); i++) {
            pairs[2 * i] = get(keys.get(i));
            pairs[2 * i + 1] = get(values.get(i));
        }
        return new OsmTags(pairs);
    }
}
