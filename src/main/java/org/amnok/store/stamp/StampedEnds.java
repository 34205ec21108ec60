package org.amnok.store.stamp;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sha256;
import org.amnok.sqlite.Statements;
import org.amnok.store.chain.HistoryHead;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Ends of the history of which an authority says that they existed at a time. An end covers all
/// entries before it.
///
/// They lie in the settings of the project: `stamped.NUMBER.HASH` has the end and the token in
/// Base64, with a blank between; `stamped-by.HASH` a certificate that a person gave with one.
public final class StampedEnds {
    private static final String PREFIX = "stamped.";
    private static final String BY = "stamped-by.";
    private static final int NAME_DIGITS = 16;
    private static final String SELECT =
            "SELECT value FROM amnok_setting WHERE name LIKE ? || '%' ORDER BY name";
    private static final String ENDS =
            "SELECT number || ':' || lower(hex(hash)) FROM amnok_history ORDER BY number DESC";
    private static final String IS_THERE =
            "SELECT 1 FROM amnok_history WHERE number = ? AND lower(hex(hash)) = ?";

    private final Statements statements;
    private final Path file;
    private final List<X509Certificate> given;
    private final List<String> told = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /// @param given certificates that a person trusts; with none those that are kept are asked
    public StampedEnds(Statements statements, Path file, List<X509Certificate> given) {
        this.statements = statements;
        this.file = file;
        this.given = List.copyOf(given);
    }

    /// What is to be sent to an authority (DER); it tells nothing but a hash.
    ///
    /// @param end as `amnok check` tells it
    public static byte[] query(String end) {
        return TimeToken.query(end);
    }

    /// The settings that keep a token.
    ///
    /// @param answer what the authority answered to a query for an end of this history, or its
    ///   token
    /// @throws ProblemException when it is no token, is of no end of this history, or does not
    ///   verify
    public Map<String, String> kept(Path answer) throws SQLException {
        var token = TimeToken.read(answer);
        var end =
                end(token)
                        .orElseThrow(() -> refused(answer, "signing.time_stamp_of_something_else"));
        var verdict = token.verified(given);
        switch (verdict.outcome()) {
            case FALSE -> throw refused(answer, "signing.time_stamp_is_false");
            case BY_SOMEBODY_ELSE -> throw refused(answer, "signing.time_stamp_by_somebody_else");
            default -> told.add(words(end, token, verdict, false));
        }
        var kept = new LinkedHashMap<String, String>();
        var value = end.text() + " " + Base64.getEncoder().encodeToString(token.encoded());
        kept.put(PREFIX + end.number() + "." + hash(token.encoded()), value);
        try {
            for (var certificate : given) {
                var der = certificate.getEncoded();
                kept.put(BY + hash(der), Base64.getEncoder().encodeToString(der));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("was decoded", e);
        }
        return kept;
    }

    private static String hash(byte[] bytes) {
        return new Sha256().add(bytes).hex().substring(0, NAME_DIGITS);
    }

    private ProblemException refused(Path answer, String why) {
        return ProblemException.ofFile(answer, why, "signing.give_the_answer", file.getFileName());
    }

    /// The history may have gone on since the query was written.
    private Optional<HistoryHead> end(TimeToken token) throws SQLException {
        try (var rows = statements.get(ENDS).executeQuery()) {
            while (rows.next()) {
                var end = String.valueOf(rows.getString(1));
                if (token.isOf(end)) {
                    return HistoryHead.parse(end);
                }
            }
        }
        return Optional.empty();
    }

    /// Looks at all of them.
    public void check() throws SQLException {
        var isKept = given.isEmpty();
        var trusted = isKept ? keptCertificates() : given;
        var lines = new TreeMap<Long, List<String>>();
        for (var value : values(PREFIX)) {
            var parts = value.split(" ");
            var end = HistoryHead.parse(parts[0]).orElse(null);
            var token = parts.length == 2 ? decoded(parts[1]) : Optional.<TimeToken>empty();
            var verdict = token.map(each -> each.verified(trusted)).orElse(null);
            if (end == null
                    || token.isEmpty()
                    || verdict == null
                    || verdict.outcome() == TimeToken.Outcome.FALSE
                    || !token.get().isOf(end.text())
                    || !isThere(end)) {
                problems.add(doesNotFit(end));
            } else {
                lines.computeIfAbsent(end.number(), _ -> new ArrayList<>())
                        .add(words(end, token.get(), verdict, isKept));
            }
        }
        lines.values().forEach(told::addAll);
    }

    private Problem doesNotFit(@Nullable HistoryHead end) {
        return Problem.ofPlace(
                file.toString(),
                "signing.a_time_stamp_does_not_fit",
                "store.compare_with_a_backup_copy_from",
                end == null ? "?" : String.valueOf(end.number()));
    }

    private static String words(
            HistoryHead end, TimeToken token, TimeToken.Verdict verdict, boolean isKept) {
        var what = new ArrayList<Object>(List.of(end.number(), token.time(), verdict.authority()));
        verdict.trusted()
                .ifPresent(
                        certificate -> {
                            what.add(certificate.getSubjectX500Principal().getName());
                            what.add(fingerprint(certificate));
                        });
        var key =
                switch (verdict.outcome()) {
                    case VERIFIED ->
                            isKept ? "signing.stamp_verified_kept" : "signing.stamp_verified";
                    case BY_ITS_OWN_WORD -> "signing.stamp_by_its_own_word";
                    case BY_SOMEBODY_ELSE -> "signing.stamp_by_somebody_else";
                    case WITHOUT_CERTIFICATE, FALSE -> "signing.stamp_without_certificate";
                };
        return Messages.text(key, what.toArray());
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return Certificates.fingerprint(certificate);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("was decoded", e);
        }
    }

    private static Optional<TimeToken> decoded(String base64) {
        try {
            return TimeToken.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException senseless) {
            return Optional.empty();
        }
    }

    private List<X509Certificate> keptCertificates() throws SQLException {
        var found = new ArrayList<X509Certificate>();
        for (var value : values(BY)) {
            try {
                found.addAll(Certificates.of(Base64.getDecoder().decode(value)));
            } catch (GeneralSecurityException | IllegalArgumentException senseless) {
                continue; // the tokens are then told to be not verified
            }
        }
        return found;
    }

    private List<String> values(String prefix) throws SQLException {
        return statements.all(SELECT, rows -> String.valueOf(rows.getString(1)), prefix);
    }

    private boolean isThere(HistoryHead end) throws SQLException {
        return statements.has(
                IS_THERE, end.number(), end.text().substring(end.text().indexOf(':') + 1));
    }

    /// What existed when, as whom says it, and what of that was not verified, in words.
    public List<String> told() {
        return List.copyOf(told);
    }

    /// Tokens that fit nothing.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
