package org.amnok.basemap.osm;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.amnok.domain.FileFault;

/// Unpacks blocks into an array that is used again for the next one.
final class PbfPacking {
    private final int mostBytes;
    private byte[] bytes = new byte[1 << 16];

    PbfPacking(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /// What was unpacked last; more may follow after its length.
    byte[] bytes() {
        return bytes;
    }

    /// @return the length of what was unpacked
    /// @throws IOException when it is not as it says, or too much
    int unpack(byte[] packed) throws IOException {
        var in = CodedInputStream.newInstance(packed);
        in.enableAliasing(true);
        var size = -1;
        ByteString plain = null;
        ByteString zlib = null;
        for (var tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> plain = in.readBytes();
                case 2 -> size = in.readInt32();
                case 3 -> zlib = in.readBytes();
                case 4, 5, 6, 7 -> throw FileFault.of("basemap.it_is_compressed_in_another_way");
                default -> in.skipField(tag);
            }
        }
        if (plain != null) {
            reserve(plain.size());
            plain.copyTo(bytes, 0);
            return plain.size();
        }
        if (zlib == null) {
            throw FileFault.of("basemap.it_is_empty");
        }
        return inflate(zlib.toByteArray(), size);
    }

    private int inflate(byte[] packed, int size) throws IOException {
        reserve(size);
        var inflater = new Inflater();
        try {
            inflater.setInput(packed);
            var done = 0;
            while (done < size) {
                var more = inflater.inflate(bytes, done, size - done);
                if (more == 0) {
                    break;
                }
                done += more;
            }
            if (done < size || (!inflater.finished() && inflater.inflate(new byte[1]) > 0)) {
                throw FileFault.of("basemap.it_is_not_as_long_as");
            }
            return size;
        } catch (DataFormatException e) {
            throw FileFault.of("basemap.its_compression_is_damaged");
        } finally {
            inflater.end();
        }
    }

    private void reserve(int size) throws IOException {
        if (size < 0 || size > mostBytes) {
            throw FileFault.of("basemap.it_says_that_it_has_bytes", size);
        }
        if (bytes.length < size) {
            bytes = new byte[size];
        }
    }
}
