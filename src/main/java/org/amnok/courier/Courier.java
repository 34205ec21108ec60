package org.amnok.courier;

import com.exceptionfactory.jagged.DecryptingChannelFactory;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.armor.ArmoredDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.amnok.domain.FaultWords;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.files.OwnerOnly;
import org.amnok.words.Messages;

/// Packs a file so that only some people can open it, and unpacks it: the format of age
/// (age-encryption.org/v1), which `age` opens, too. Nothing of an unpacked file is under its name
/// before all of it was authenticated.
public final class Courier {
    private static final int BLOCK_BYTES = 1 << 20;
    private static final int CHUNK_BYTES = 1 << 16;
    private static final int TAG_BYTES = 16;
    private static final String PART = ".part";
    private static final String ARMOR = "-----BEGIN AGE ENCRYPTED FILE-----";

    private Courier() {}

    /// Packs a file to people; each of them can open it alone.
    ///
    /// @param out a new file
    /// @throws ProblemException when one cannot be read, or the other is there or cannot be written
    /// @throws CancellationException when the watch ends it: then there is no file
    public static void pack(Path file, List<PersonKey> to, Path out, Progress watch) {
        aside(
                out,
                _ -> {},
                part -> {
                    var writers = new ArrayList<RecipientStanzaWriter>();
                    for (var person : to) {
                        writers.add(person.writer());
                    }
                    try (var in = FileChannel.open(file);
                            var sealed =
                                    new StandardEncryptingChannelFactory()
                                            .newEncryptingChannel(part, writers)) {
                        var size = in.size();
                        copy(in, sealed, size, watch);
                        if (in.size() != size) {
                            throw new ProblemException(changed(file));
                        }
                    }
                });
    }

    /// How many bytes a file has at least when it is packed: one that has fewer was cut.
    ///
    /// @param plain how many it has unpacked
    public static long leastBytes(long plain) {
        var chunks = Math.max(1, Math.ceilDiv(plain, CHUNK_BYTES));
        return plain + TAG_BYTES * (1 + chunks); // one for the nonce
    }

    /// Unpacks a file.
    ///
    /// @param out a new file
    /// @throws ProblemException when it was not packed to this key, or was changed or cut: then
    ///   there is no file
    public static void unpack(Path packed, OwnKey key, Path out, Progress watch) {
        unpack(packed, key, out, _ -> {}, watch);
    }

    /// The same, if what is in it is what was expected.
    ///
    /// @param test gets the file before it has its name, and throws what is wrong with it
    public static void unpack(
            Path packed, OwnKey key, Path out, Consumer<Path> test, Progress watch) {
        aside(
                out,
                test,
                part -> {
                    try (var in = FileChannel.open(packed);
                            var plain =
                                    format(in).newDecryptingChannel(in, List.of(key.reader()))) {
                        copy(plain, part, in.size(), watch);
                    } catch (GeneralSecurityException | IOException | RuntimeException e) {
                        throw refused(packed, e);
                    }
                });
    }

    /// Bytes, or the letters that `age --armor` makes of them.
    private static DecryptingChannelFactory format(FileChannel in) throws IOException {
        var begin = ByteBuffer.allocate(ARMOR.length());
        while (begin.hasRemaining() && in.read(begin, begin.position()) > 0) {}
        return ARMOR.equals(new String(begin.array(), StandardCharsets.US_ASCII))
                ? new ArmoredDecryptingChannelFactory()
                : new StandardDecryptingChannelFactory();
    }

    private static RuntimeException refused(Path packed, Exception e) {
        return switch (e) {
            case CancellationException cancelled -> cancelled;
            case ProblemException problem -> problem;
            case UncheckedIOException ofTheDisk -> ofTheDisk;
            case NoSuchFileException missing ->
                    ProblemException.ofFault(
                            "common.the_file_cannot_be_read",
                            packed,
                            "exchange.check_its_name_and_folder",
                            missing);
            default ->
                    ProblemException.ofFile(
                                    packed,
                                    "courier.cannot_be_opened",
                                    "courier.not_packed_to_this_key")
                            .because(e);
        };
    }

    private static Problem changed(Path file) {
        return Problem.ofFile(file, "courier.changed_meanwhile", "courier.close_it_and_pack_again");
    }

    @FunctionalInterface
    private interface Writing {
        void to(WritableByteChannel part) throws IOException, GeneralSecurityException;
    }

    /// What a program that was killed left aside is not in the way.
    private static void aside(Path out, Consumer<Path> test, Writing writing) {
        var part = out.resolveSibling("." + out.getFileName() + PART);
        try {
            if (Files.exists(out)) {
                throw new FileAlreadyExistsException(out.toString());
            }
            Files.deleteIfExists(part);
            var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (var channel = FileChannel.open(part, options, OwnerOnly.file(part))) {
                writing.to(new Staying(channel));
                channel.force(true);
            }
            test.accept(part);
            Files.move(part, out);
        } catch (FileAlreadyExistsException e) {
            throw notWritten(out, Messages.text("common.exists_already", e.getFile()), e);
        } catch (IOException e) {
            delete(part);
            throw notWritten(out, FaultWords.of(e), e);
        } catch (UncheckedIOException e) {
            delete(part);
            throw notWritten(out, FaultWords.of(e), e);
        } catch (GeneralSecurityException e) {
            delete(part);
            throw new IllegalStateException("every Java has what age needs", e);
        } catch (RuntimeException e) {
            delete(part);
            throw e;
        }
    }

    private static ProblemException notWritten(Path out, String why, Exception e) {
        return ProblemException.ofFile(
                        out, "share.cannot_be_written", "courier.choose_another_place", why)
                .because(e);
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException cannotBe) {
            return;
        }
    }

    private static void copy(
            ReadableByteChannel in, WritableByteChannel out, long all, Progress watch)
            throws IOException {
        var block = ByteBuffer.allocate(BLOCK_BYTES);
        for (var done = 0L; in.read(block) >= 0; ) {
            watch.goOn(done, all, Messages.text("courier.copying"));
            done += block.flip().remaining();
            while (block.hasRemaining()) {
                out.write(block);
            }
            block.clear();
        }
    }

    /// Closing what encrypts must not close the file, which is synced first; and what the disk says
    /// is told from what the format says.
    private record Staying(FileChannel channel) implements WritableByteChannel {
        @Override
        public int write(ByteBuffer bytes) {
            try {
                return channel.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() {}
    }
}
