package org.amnok.release.canary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.words.Messages;

/// Searches an output, all that is packed in it too, for what must not be in it: true places as
/// text and as binary numbers, words, and what cameras write into pictures. It is the second look,
/// after the release gate; it finds what it knows of, and says nothing about what it does not.
public final class CanaryScan {
    /// Fewer are bound to be found by chance among packed bytes.
    private static final int FEWEST_LETTERS = 4;

    private final SecretIndex index;
    private final SecretSource secrets;

    public CanaryScan(Secrets secrets) {
        this(SecretIndex.of(secrets), secrets::each);
    }

    /// @param index that is filled; nothing more is put into it
    /// @param secrets those that the index was filled with; asked whose they are when some are
    ///   found
    public CanaryScan(SecretIndex index, SecretSource secrets) {
        this.index = index;
        this.secrets = secrets;
        index.close();
    }

    /// Says of a text that it may be in the output: what stands in it is no leak. Nobody searches
    /// meanwhile.
    public void allow(String released) {
        index.writtenTexts.allow(released);
    }

    /// Searches text that a reader of the output would see, as another program extracted it.
    public List<Leak> search(String text, String where) {
        return named(find(text, where));
    }

    /// True when something is in a text; nobody is asked whose it is.
    public boolean isLeaking(String text) {
        return !find(text, "").isEmpty();
    }

    /// What is in an output; empty when nothing is.
    ///
    /// @throws org.amnok.domain.ProblemException when it is too large to be searched
    List<LeakMatch> find(byte[] output) {
        return Unpacking.of(output, index.heads).parallelStream()
                .flatMap(part -> searches(part).parallel().flatMap(Supplier::get))
                .toList();
    }

    /// The same by the one thread that asks.
    Stream<LeakMatch> findAlone(byte[] output) {
        return Unpacking.of(output, index.heads).stream()
                .flatMap(part -> searches(part).flatMap(Supplier::get));
    }

    List<LeakMatch> find(String text, String where) {
        return inText(text.getBytes(StandardCharsets.UTF_8), where, false).toList();
    }

    private Stream<Supplier<Stream<LeakMatch>>> searches(Opened opened) {
        var part = opened.part();
        return Stream.of(
                () -> Metadata.in(opened).stream(),
                () -> binary(opened),
                () -> texts(opened),
                () -> inText(Texts.scraps(part.bytes()), part.where(), true));
    }

    private Stream<LeakMatch> binary(Opened opened) {
        var part = opened.part();
        return Stream.of(
                        index.binaryPlaces.in(part.bytes(), opened.starts()),
                        index.boxedPlaces.in(part.bytes(), opened.starts()))
                .flatMap(Optional::stream)
                .limit(1)
                .map(
                        hit ->
                                new LeakMatch(
                                        hit,
                                        Messages.text("release.as_a_binary_number"),
                                        part.where()));
    }

    private Stream<LeakMatch> texts(Opened opened) {
        var part = opened.part();
        var own =
                Texts.isText(part.bytes())
                        ? inText(part.bytes(), opened.starts(), part.where(), false)
                        : Stream.<LeakMatch>empty();
        return Stream.concat(
                own,
                Texts.among(part.bytes()).stream()
                        .flatMap(text -> inText(text, part.where(), false)));
    }

    private Stream<LeakMatch> inText(byte[] text, String where, boolean mayBeChance) {
        return inText(text, index.heads.in(text), where, mayBeChance);
    }

    /// @param mayBeChance true for what stands among packed bytes
    private Stream<LeakMatch> inText(
            byte[] text, PrefixFilter.Starts starts, String where, boolean mayBeChance) {
        return Stream.of(
                        index.writtenPlaces.in(text, starts, where, mayBeChance),
                        index.writtenTexts.in(text, mayBeChance ? FEWEST_LETTERS : 1, where),
                        index.writtenNames.in(text, where))
                .flatMap(Optional::stream);
    }

    /// Asks whose they are.
    List<Leak> named(List<LeakMatch> findings) {
        if (findings.isEmpty()) {
            return List.of();
        }
        var names = new Names(findings);
        secrets.each(names);
        return names.leaks();
    }

    private static final class Names implements SecretTaker {
        private final List<LeakMatch> findings;
        private final String[] names;

        Names(List<LeakMatch> findings) {
            this.findings = findings;
            names = new String[findings.size()];
        }

        @Override
        public void place(LatLon at, Supplier<String> whose) {
            for (int i = 0; i < names.length; i++) {
                if (findings.get(i).hit().is(at)) {
                    name(i, whose);
                }
            }
        }

        @Override
        public void text(String words, Supplier<String> whose) {
            Needle.each(
                    words,
                    needle -> {
                        for (int i = 0; i < names.length; i++) {
                            if (findings.get(i).hit().is(needle)) {
                                name(i, whose);
                            }
                        }
                    });
        }

        @Override
        public void name(UUID identifier, Supplier<String> whose) {
            for (int i = 0; i < names.length; i++) {
                if (findings.get(i).hit().is(identifier)) {
                    name(i, whose);
                }
            }
        }

        private void name(int i, Supplier<String> whose) {
            if (names[i] == null) {
                names[i] = whose.get();
            }
        }

        List<Leak> leaks() {
            var leaks = new ArrayList<Leak>();
            for (int i = 0; i < names.length; i++) {
                var finding = findings.get(i);
                var what = names[i] == null ? finding.hit().what() : names[i];
                leaks.add(new Leak(what, finding.how(), finding.where()));
            }
            return leaks;
        }
    }
}
