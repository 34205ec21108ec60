package org.amnok.store.chain;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.amnok.domain.Problem;
import org.amnok.sqlite.Statements;
import org.amnok.words.Messages;

/// Ends of the history that devices have signed. An end covers all entries before it, since these
/// are chained: one signature for any number of edits, which therefore cost nothing more.
///
/// They lie in the settings of the project: `signed.NUMBER.FINGERPRINT` has the hash, time and name
/// (in Base64), the key and the signature, with a blank between.
public final class SignedEnds {
    static final String PREFIX = "signed.";
    private static final String SELECT =
            "SELECT value FROM amnok_setting WHERE name LIKE 'signed.%' ORDER BY name";
    private static final String HASH =
            "SELECT lower(hex(hash)) FROM amnok_history WHERE number = ?";
    private static final int PARTS = 5;

    private final Statements statements;
    private final Path file;
    private final Map<String, SortedMap<Long, String>> signers = new LinkedHashMap<>();
    private final List<String> told = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long lastSigned;

    public SignedEnds(Statements statements, Path file) {
        this.statements = statements;
        this.file = file;
    }

    /// The setting that keeps a signature of an end.
    ///
    /// @param end as `amnok check` tells it
    /// @param time as it is to be told
    /// @param name of the person or device; may be empty
    public static Map<String, String> signed(DeviceKey key, String end, String time, String name) {
        var number = end.substring(0, end.indexOf(':'));
        var value =
                String.join(
                        " ",
                        end,
                        time,
                        Base64.getEncoder().encodeToString(HistoryHash.bytes(name)) + "-",
                        key.shown(),
                        key.sign(message(end, time, name)));
        return Map.of(PREFIX + number + "." + key.fingerprint(), value);
    }

    private static String message(String end, String time, String name) {
        return "amnok history\n" + end + "\n" + time + "\n" + name;
    }

    /// Looks at all of them.
    ///
    /// @param end of the history
    public void check(HistoryHead end) throws SQLException {
        for (var value : statements.all(SELECT, rows -> String.valueOf(rows.getString(1)))) {
            check(value);
        }
        signers.values().forEach(this::tell);
        if (lastSigned < end.number()) {
            told.add(Messages.text("signing.entries_are_not_signed", lastSigned + 1, end.number()));
        }
    }

    private void check(String value) throws SQLException {
        var parts = value.split(" ");
        var head = HistoryHead.parse(parts[0]).orElse(null);
        var name = parts.length == PARTS ? name(parts[2]) : "";
        if (head == null
                || parts.length != PARTS
                || !DeviceKey.isSigned(message(parts[0], parts[1], name), parts[4], parts[3])
                || !hash(head.number()).equals(HistoryHash.hex(head.hash()))) {
            problems.add(
                    Problem.ofPlace(
                            file.toString(),
                            "signing.a_signature_does_not_fit",
                            "store.compare_with_a_backup_copy_from",
                            head == null ? "?" : String.valueOf(head.number())));
            return;
        }
        lastSigned = Math.max(lastSigned, head.number());
        var device = DeviceKey.fingerprint(parts[3]);
        var who = name.isEmpty() ? Messages.text("signing.without_a_name") : name;
        signers.computeIfAbsent(device + name, _ -> new TreeMap<>())
                .put(
                        head.number(),
                        Messages.text("signing.signed_by", head.number(), who, device, parts[1]));
    }

    /// The last signature of a person on a device covers those before it.
    private void tell(SortedMap<Long, String> signatures) {
        var earlier = signatures.size() - 1;
        var last = signatures.get(signatures.lastKey());
        told.add(
                earlier == 0
                        ? String.valueOf(last)
                        : last + Messages.text("signing.and_earlier", earlier));
    }

    private static String name(String base64) {
        try {
            var bare = base64.substring(0, base64.length() - 1);
            return new String(Base64.getDecoder().decode(bare), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException senseless) {
            return "";
        }
    }

    private String hash(long number) throws SQLException {
        return statements.text(HASH, number).orElse("");
    }

    /// Who signed what, and what nobody did, in words.
    public List<String> told() {
        return List.copyOf(told);
    }

    /// Signatures that fit nothing.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
