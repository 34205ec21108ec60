package org.amnok.cli;

import java.io.Console;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.amnok.domain.ProblemException;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.server.ServerAddress;
import org.amnok.server.ServerConnection;
import org.amnok.server.SetupScript;
import org.amnok.store.ProjectStore.Access;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.share.ServerSharing;
import org.amnok.workspace.share.SyncReport;
import org.amnok.workspace.share.WhatIsNew;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok sync`: shares a project with others over a server. The one command that goes online.
final class SyncCommand extends Subcommand {
    private static final Pattern YES = Pattern.compile("y|yes", Pattern.CASE_INSENSITIVE);

    private final PositionalParamSpec project = project("cli.the_project");
    private final PositionalParamSpec server =
            taken(
                    positional(
                                    1,
                                    "postgresql://[USER@]HOST[:PORT]/DATABASE",
                                    Messages.text("sync.cli_server"))
                            .type(String.class)
                            .build());
    private final OptionSpec schema = text("--schema", "NAME", "amnok", "sync.cli_schema");
    private final OptionSpec authority =
            optional("--authority", "FILE", Path.class, "sync.cli_authority");
    private final OptionSpec join = flag("--join", "share.cli_join");
    private final OptionSpec dryRun = dryRun();
    private final OptionSpec yes = flag("--yes", "sync.cli_yes");
    private final OptionSpec hideEvidence = flag("--hide-evidence", "sync.cli_hide_evidence");
    private final OptionSpec setupSql =
            taken(
                    switched(Messages.text("sync.cli_setup_sql"), "--setup-sql")
                            .defaultValue("false")
                            .help(true) // neither project nor server need be named
                            .build());
    private final SoundProject sound = takes(new SoundProject());
    private final Map<String, String> environment;

    /// @param environment in which the password may be
    SyncCommand(Map<String, String> environment) {
        super("sync");
        this.environment = environment;
        describe("sync.cli", "sync.cli_how");
    }

    @Override
    public Integer call() {
        var out = out();
        demand(setupSql, hideEvidence);
        if (setupSql.<Boolean>getValue()) {
            out.print(SetupScript.of(schema.getValue(), !hideEvidence.<Boolean>getValue()));
            out.flush();
            return Cli.DONE;
        }
        var address = ServerAddress.parse(server.getValue(), schema.getValue());
        Path file = project.getValue();
        var err = err();
        sound.require(file, err);
        var sharing = new ServerSharing(connection(address), join.<Boolean>getValue());
        err.println(Messages.text("sync.online", address.text()));
        var watch = new ErrProgress(err);
        if (dryRun.<Boolean>getValue()) {
            tell(sharing.dryRun(file, watch), null);
            return Cli.DONE;
        }
        var geography = BaseMapGeography.of(BaseMap.load());
        try (var here = Workspace.open(file, Access.READ_WRITE, () -> geography)) {
            if (!yes.<Boolean>getValue() && !isWanted(sharing.look(here))) {
                err.println(Messages.text("sync.nothing_done"));
                return Cli.DONE;
            }
            var report = sharing.sync(here, watch);
            here.keepWholeIndex().join();
            tell(report, here);
            return report.shared().notes().isEmpty() ? Cli.DONE : Cli.PROBLEM;
        }
    }

    /// Shows what would go and come, and asks.
    private boolean isWanted(WhatIsNew found) {
        var out = out();
        found.lines().forEach(out::println);
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw ProblemException.ofTexts("sync.nobody_to_ask", "sync.say_yes");
        }
        var answer = console.readLine("%s", Messages.text("sync.cli_sync_now") + " ");
        return answer != null && YES.matcher(answer.strip()).matches();
    }

    private ServerConnection connection(ServerAddress address) {
        var user =
                address.user().isEmpty()
                        ? environment.getOrDefault("PGUSER", System.getProperty("user.name", ""))
                        : address.user();
        @Nullable Path authorityFile = authority.getValue();
        return new ServerConnection(address, user, password(user, address), authorityFile);
    }

    private String password(String user, ServerAddress address) {
        var given = environment.get("PGPASSWORD");
        if (given != null) {
            return given;
        }
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return "";
        }
        var asked = Messages.text("sync.cli_password", user, address.host());
        var typed = console.readPassword("%s", asked + " ");
        return typed == null ? "" : String.valueOf(typed);
    }

    private void tell(SyncReport report, @Nullable Workspace here) {
        tell(report.lines(), report.shared().questions(), here);
    }
}
