package org.amnok.workspace.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.amnok.domain.FaultWords;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sha256;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.record.ImageDimensions;
import org.amnok.domain.record.Original;
import org.amnok.media.MediaSniffer;
import org.amnok.media.PhotoFacts;
import org.amnok.media.PhotoReader;
import org.amnok.media.PictureReader;
import org.amnok.media.Thumbnail;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// A file that is brought as evidence. It may be hostile, and may change while it is read.
///
/// @param name that it has for people, wherever its bytes lie
public record IncomingFile(Path file, String name) {
    private static final int BLOCK_BYTES = 1 << 20;

    /// Takes the bytes of a file, part by part.
    interface Parts {
        void take(int part, byte[] data);
    }

    public IncomingFile(Path file) {
        this(file, file.getFileName() == null ? file.toString() : file.getFileName().toString());
    }

    /// Looks at the whole file.
    ///
    /// @param progress called with the fraction that is done; may throw [CancellationException]
    /// @throws ProblemException when it cannot be evidence
    public Original look(DoubleConsumer progress) throws IOException {
        requireKeepable();
        try (var channel = Files.newByteChannel(file)) {
            var type = MediaSniffer.of(next(channel, MediaSniffer.HEAD_BYTES));
            var picture = picture(type, channel);
            var size = channel.size();
            return new Original(name(), hash(channel, progress), size, type, picture);
        }
    }

    private void requireKeepable() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw problem(
                    Messages.text("workspace.is_not_a_file"),
                    Messages.text("workspace.drop_files_a_folder_is_added"));
        }
        var size = Files.size(file);
        if (size == 0) {
            throw problem(
                    Messages.text("workspace.is_empty"),
                    Messages.text("workspace.download_or_copy_it_again"));
        }
        if (size > Original.LARGEST_BYTES) {
            throw problem(
                    Messages.text("workspace.has_mb_the_limit_is_2", size / 1_000_000),
                    Messages.text("workspace.cut_the_video_and_add_the"));
        }
    }

    private static @Nullable ImageDimensions picture(MediaType type, SeekableByteChannel channel)
            throws IOException {
        var facts = PhotoReader.read(type, channel, null);
        return PictureReader.size(type, channel, facts.orientation()).orElse(null);
    }

    private static String hash(SeekableByteChannel channel, DoubleConsumer progress)
            throws IOException {
        var digest = new Sha256();
        channel.position(0);
        var block = ByteBuffer.allocate(BLOCK_BYTES);
        while (channel.read(block) >= 0) {
            digest.add(block.flip());
            block.clear();
            progress.accept((double) channel.position() / Math.max(1, channel.size()));
        }
        return digest.hex();
    }

    /// Hands over the bytes.
    ///
    /// @param original as it was looked at
    /// @throws ProblemException when the file has changed since
    void copy(Original original, int partBytes, Parts parts) throws IOException {
        var digest = new Sha256();
        try (var channel = Files.newByteChannel(file)) {
            var data = next(channel, partBytes);
            for (int part = 0; data.length > 0; part++) {
                digest.add(data);
                parts.take(part, data);
                data = next(channel, partBytes);
            }
        }
        if (!digest.hex().equals(original.sha256())) {
            throw problem(
                    Messages.text("workspace.changed_while_it_was_read"),
                    Messages.text("workspace.wait_until_it_is_complete_add"));
        }
    }

    private static byte[] next(SeekableByteChannel channel, int most) throws IOException {
        return Channels.newInputStream(channel).readNBytes(most);
    }

    /// What the photo says of its camera; nothing when it is no photo.
    PhotoFacts facts(Original original) throws IOException {
        try (var channel = Files.newByteChannel(file)) {
            return PhotoReader.read(original.type(), channel, original.picture());
        }
    }

    /// A small picture as the bytes of a JPEG; empty when it cannot be made.
    Optional<byte[]> thumbnail(Original original) {
        try (var channel = Files.newByteChannel(file)) {
            return Optional.ofNullable(original.picture())
                    .map(size -> Thumbnail.of(original.type(), channel, size));
        } catch (IOException | ProblemException unreadable) {
            return Optional.empty();
        }
    }

    public Problem unreadable(IOException why) {
        return problem(
                        Messages.text("workspace.cannot_be_read", FaultWords.of(why)),
                        Messages.text("workspace.check_that_you_may_read_it"))
                .problem();
    }

    ProblemException problem(String what, String remedy) {
        return ProblemException.of(name() + what, file.toString(), remedy);
    }
}
