package org.amnok.seal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.amnok.domain.Opening;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.files.OwnerOnly;
import org.jspecify.annotations.Nullable;

/// A sealed project on the disk: an image of its database, the pages that edits have changed since,
/// and the parts of originals. What was kept when [#keep] returned is there after a power loss.
///
/// Writing is for one thread at a time; parts are read on any.
public final class SealedFile implements AutoCloseable {
    /// Up to here all is written anew after each edit: that takes a second.
    private static final long SMALL_BYTES = 64 << 20;

    private final Path file;
    private final SealKey key;
    private final SealHeader header;
    private final SealChannel channel;
    private final Map<UUID, SealRecord> parts = new ConcurrentHashMap<>();
    private SealMark mark;
    private long end;
    private long records;
    private long imageBytes; // of the last one, sealed
    private byte[] image = {};
    private @Nullable Problem lost;

    private SealedFile(Path file, SealKey key, SealHeader header, FileChannel channel) {
        this.file = file;
        this.key = key;
        this.header = header;
        this.channel = new SealChannel(file, channel, header, key);
        mark = SealMark.FIRST;
        end = mark.end();
    }

    /// A new file, and what is told once.
    ///
    /// @param key the caller's, to be closed after the file
    /// @param words of the recovery key
    public record Made(SealedFile file, SealKey key, String words) {}

    /// Makes a new sealed file; there is nothing in it until an image is kept.
    ///
    /// @throws ProblemException when it exists or cannot be written
    public static Made make(Path file, Passphrase passphrase, KeyCost cost) {
        var first = NewSlots.of(passphrase, cost);
        try {
            Files.createFile(file, OwnerOnly.file(file));
            var key = new SealKey(first.key());
            return new Made(written(file, first.header(), key), key, first.words());
        } catch (FileAlreadyExistsException e) {
            throw SealProblems.exists(file);
        } catch (NoSuchFileException e) {
            throw SealProblems.noFolder(file);
        } catch (IOException e) {
            throw SealProblems.notKept(file, e);
        }
    }

    static SealedFile written(Path file, SealHeader header, SealKey key) throws IOException {
        var made = new SealedFile(file, key, header, channel(file, true));
        made.channel.write(header);
        made.mark(false);
        return made;
    }

    /// Opens one that is there.
    ///
    /// @param key is the caller's, to be closed after this
    /// @param isWriting true when nobody else writes
    /// @throws ProblemException when it is damaged or cut, or sealed under another key
    public static SealedFile open(Path file, SealKey key, boolean isWriting) {
        return open(file, key, isWriting, UnaryOperator.identity());
    }

    /// Likewise, by a channel to the disk that may fail.
    static SealedFile open(
            Path file, SealKey key, boolean isWriting, UnaryOperator<FileChannel> disk) {
        try {
            return Opening.made(
                    disk.apply(channel(file, isWriting)),
                    channel -> {
                        var header = SealHeader.of(channel, file);
                        header.requireSealedBy(key.bytes(), file);
                        var opened = new SealedFile(file, key, header, channel);
                        opened.load();
                        if (isWriting) {
                            Files.deleteIfExists(SealedCopy.aside(file)); // of one that was killed
                            opened.channel.cutTo(opened.end);
                            opened.mark(false);
                        }
                        return opened;
                    });
        } catch (IOException e) {
            throw isWriting ? SealProblems.notKept(file, e) : SealProblems.unreadable(file, e);
        }
    }

    private static FileChannel channel(Path file, boolean isWriting) throws IOException {
        return FileChannel.open(
                file,
                isWriting
                        ? EnumSet.of(StandardOpenOption.READ, StandardOpenOption.WRITE)
                        : EnumSet.of(StandardOpenOption.READ));
    }

    /// The newest mark may have reached the disk before what it speaks of: then nobody was told
    /// that it was saved, and the one before holds.
    private void load() throws IOException {
        var marks = channel.marks();
        if (marks.isEmpty()) {
            throw SealProblems.damaged(file);
        }
        try {
            load(marks.getFirst());
        } catch (ProblemException newest) {
            if (hasGoneOn(marks.getFirst())) {
                load();
                return;
            }
            if (marks.size() < 2 || !isHalfWritten(marks.getFirst(), marks.getLast())) {
                throw newest;
            }
            load(marks.getLast());
            lost = SealProblems.lastLost(file);
        }
    }

    /// True while the file that has its name is still as it was opened. Of one that is gone nothing
    /// newer can be read.
    public boolean isNewest() {
        try (var named = channel(file, false)) {
            return Arrays.equals(SealHeader.of(named, file).bytes(), header.bytes())
                    && !hasGoneOn(mark);
        } catch (IOException gone) {
            return true;
        }
    }

    /// True when another program has written since.
    private boolean hasGoneOn(SealMark read) throws IOException {
        return channel.marks().stream().anyMatch(mark -> mark.count() > read.count());
    }

    private static boolean isHalfWritten(SealMark newest, SealMark before) {
        return !newest.isClean() && before.end() < newest.end();
    }

    private void load(SealMark to) throws IOException {
        if (to.isClean() && channel.size() != to.end()) {
            throw channel.size() < to.end() ? SealProblems.cut(file) : SealProblems.damaged(file);
        }
        parts.clear();
        var all = channel.records(to);
        var read = new byte[0];
        for (var record : SealRecord.sinceLastImage(all)) {
            read = with(record, read);
            imageBytes = record.kind() == SealRecord.Kind.IMAGE ? record.length() : imageBytes;
        }
        all.stream()
                .filter(record -> record.kind() == SealRecord.Kind.PART)
                .forEach(part -> parts.put(part.id(), part));
        image = read;
        mark = to;
        end = to.end();
        records = to.records();
    }

    private byte[] with(SealRecord record, byte[] before) {
        try {
            return switch (record.kind()) {
                case IMAGE -> Packed.image(channel.open(record));
                case PAGES -> PageChanges.applied(before, channel.open(record));
                case PART -> before;
            };
        } catch (IndexOutOfBoundsException | IllegalArgumentException notOfThis) {
            throw SealProblems.damaged(file);
        }
    }

    /// The database as it was kept last when this was opened; empty when none was, or when it was
    /// let go.
    public byte[] image() {
        return image;
    }

    /// Wipes the database as it was read: it lies elsewhere now.
    public void letGo() {
        Arrays.fill(image, (byte) 0);
        image = new byte[0];
    }

    /// What may be missing after a crash; empty when nothing is.
    public Optional<Problem> lost() {
        return Optional.ofNullable(lost);
    }

    /// Where it lies.
    Path path() {
        return file;
    }

    /// True when no database was kept yet.
    public boolean isEmpty() {
        return imageBytes == 0;
    }

    /// Keeps the whole database as it is now, on disk when this returns.
    ///
    /// @throws ProblemException when it could not be kept; then the file is as it was
    public void keep(byte[] now) {
        imageBytes = append(SealRecord.Kind.IMAGE, SealRecord.NO_ID, Packed.of(now), true).length();
    }

    /// Keeps what has changed in the database since it was kept last; likewise.
    public void keep(PageChanges changes) {
        append(SealRecord.Kind.PAGES, SealRecord.NO_ID, changes.bytes(), true);
    }

    /// Takes in a part of another sealed file, under the name that it has there.
    void keepPart(UUID id, byte[] part) {
        parts.put(id, append(SealRecord.Kind.PART, id, part, false));
    }

    /// Takes in a part of an original. It is on disk when the database that names it is kept.
    ///
    /// @return by what it is found
    public UUID keepPart(byte[] part) {
        var id = UUID.randomUUID();
        keepPart(id, part);
        return id;
    }

    private SealRecord append(SealRecord.Kind kind, UUID id, byte[] plain, boolean isMarked) {
        var before = end;
        try {
            var record = channel.append(kind, id, records, end, plain);
            end = record.end();
            records++;
            if (isMarked) {
                mark(false);
            }
            return record;
        } catch (IOException e) {
            records -= end > before ? 1 : 0;
            end = before;
            channel.cutBackTo(end);
            throw SealProblems.notKept(file, e);
        }
    }

    private void mark(boolean isClean) throws IOException {
        var next = mark.next(end, records, isClean);
        channel.write(next);
        channel.sync();
        mark = next;
    }

    /// A part of an original.
    ///
    /// @throws ProblemException when there is none, or it was changed
    public byte[] part(UUID id) {
        var record = parts.get(id);
        if (record == null) {
            throw SealProblems.damaged(file);
        }
        return channel.open(record);
    }

    /// Says that all is there, so that a file that is cut later shows.
    public void finish() {
        try {
            mark(true);
            mark(true);
        } catch (IOException e) {
            throw SealProblems.notKept(file, e);
        }
    }

    /// True when it is to be written anew: what was edited away must not stay. Of a large project
    /// only much of it is worth copying.
    ///
    /// @param live the parts that the database names
    public boolean isMostlyLeftOver(Set<UUID> live) {
        var needed =
                imageBytes
                        + live.stream()
                                .map(parts::get)
                                .mapToLong(part -> part == null ? 0 : part.length())
                                .sum();
        var heads = SealRecord.HEAD_BYTES * (live.size() + 1L);
        var leftOver = end - SealMark.FIRST.end() - needed - heads;
        return parts.size() > live.size() || leftOver > (needed < SMALL_BYTES ? 0 : needed / 4);
    }

    /// Writes all that is needed into a file aside, reads it, and puts it in the place of this one.
    ///
    /// @param now the database
    /// @param live the parts that it names
    public void compact(byte[] now, Set<UUID> live) {
        new SealedCopy(this, header.next(key.bytes()), key).replace(now, live, Progress.NONE);
    }

    /// Lets more people open it, as soon as this returns; then this is to be closed.
    ///
    /// @param watch may end it until it is being kept
    /// @throws ProblemException when they are too many, or it cannot be written; then it is as it
    ///   was
    public void let(List<SlotPerson> more, Progress watch) {
        new SealedCopy(this, header.with(more, key.bytes(), file), key)
                .replace(image, parts.keySet(), watch);
    }

    /// Seals all of it anew under another key, which no older copy has; then this is to be closed.
    ///
    /// @param people who can open it beside who knows the passphrase
    /// @param watch may end it until it is being kept
    /// @return the words of its new recovery key
    /// @throws ProblemException as when people are let
    public String reseal(
            Passphrase passphrase, KeyCost cost, List<SlotPerson> people, Progress watch) {
        var next = NewSlots.of(passphrase, cost);
        try (var nextKey = new SealKey(next.key())) {
            var opened = next.header().with(people, nextKey.bytes(), file);
            new SealedCopy(this, opened, nextKey).replace(image, parts.keySet(), watch);
        }
        return next.words();
    }

    /// Writes another file under the same key, and reads it.
    ///
    /// @param copy must not exist
    /// @param now the database
    /// @param live the parts that the database names
    /// @throws ProblemException when it cannot be written; then there is none
    public void copyTo(Path copy, byte[] now, Set<UUID> live) {
        new SealedCopy(this, header.next(key.bytes()), key).write(copy, now, live, Progress.NONE);
    }

    /// Opens every record and looks at both marks.
    public List<Problem> problems() {
        var problems = new LinkedHashMap<String, Problem>();
        try {
            if (channel.marks().size() < 2) {
                add(SealProblems.damaged(file), problems);
            }
            for (var record : channel.records(mark)) {
                try {
                    channel.open(record);
                } catch (ProblemException changed) {
                    add(changed, problems);
                }
            }
        } catch (IOException e) {
            add(SealProblems.unreadable(file, e), problems);
        }
        return new ArrayList<>(problems.values());
    }

    private static void add(ProblemException found, Map<String, Problem> problems) {
        problems.putIfAbsent(found.problem().sentence(), found.problem());
    }

    @Override
    public void close() {
        letGo();
        try {
            channel.close();
        } catch (IOException e) {
            throw SealProblems.notKept(file, e);
        }
    }
}
