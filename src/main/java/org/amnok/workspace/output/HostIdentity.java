package org.amnok.workspace.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.amnok.release.canary.SecretText;
import org.amnok.words.Messages;

/// What tells of this computer and who uses it; none of it belongs into an output.
///
/// @param texts what to look for
public record HostIdentity(List<SecretText> texts) {
    private static final int FEWEST_LETTERS = 4;

    /// Names of nobody; and words of file formats, which would be found in every output.
    private static final Set<String> NOBODY =
            Set.of(
                    "root",
                    "user",
                    "admin",
                    "administrator",
                    "guest",
                    "public",
                    "test",
                    "default",
                    "localhost",
                    "localdomain",
                    "debian",
                    "ubuntu",
                    "fedora",
                    "amnok",
                    "title",
                    "text",
                    "path",
                    "group",
                    "stroke",
                    "print",
                    "type",
                    "page",
                    "font",
                    "legend",
                    "river",
                    "border");

    public HostIdentity {
        texts = List.copyOf(texts);
    }

    /// This one, as far as it says without being asked over a network.
    public static HostIdentity here() {
        return of(
                System.getProperty("user.name", ""),
                hostName(System.getenv()),
                System.getProperty("user.home", ""));
    }

    /// @param home its path is looked for with what follows it, a slash: "/root" alone stands in
    ///   every PDF
    static HostIdentity of(String user, String host, String home) {
        var texts = new ArrayList<SecretText>();
        add(Messages.text("workspace.the_name_of_the_user_of"), user, texts);
        add(Messages.text("workspace.the_name_of_this_machine"), host, texts);
        if (home.length() >= FEWEST_LETTERS) {
            var slash = home.contains("\\") ? "\\" : "/";
            texts.add(
                    new SecretText(
                            Messages.text("workspace.a_file_path_of_this_machine"), home + slash));
        }
        return new HostIdentity(texts);
    }

    /// A copy with the name that a person signs edits with.
    public HostIdentity signed(String author) {
        var more = new ArrayList<>(texts);
        add(Messages.text("workspace.the_name_that_edits_are_signed"), author, more);
        return new HostIdentity(more);
    }

    private static void add(String what, String name, List<SecretText> texts) {
        var plain = name.strip();
        if (plain.length() >= FEWEST_LETTERS && !NOBODY.contains(plain.toLowerCase(Locale.ROOT))) {
            texts.add(new SecretText(what, plain));
        }
    }

    private static String hostName(Map<String, String> environment) {
        var named = environment.getOrDefault("HOSTNAME", environment.get("COMPUTERNAME"));
        return named == null ? hostNameFile() : named;
    }

    private static String hostNameFile() {
        try {
            return Files.readString(Path.of("/etc/hostname"), StandardCharsets.UTF_8).strip();
        } catch (IOException none) {
            return "";
        }
    }
}
