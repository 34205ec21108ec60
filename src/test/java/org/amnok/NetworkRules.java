package org.amnok;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/// Nothing goes online, with one exception that has a name: a sync that a person typed. A part of
/// [ArchitectureTest], since reading the classes takes longer than all of these rules.
abstract class NetworkRules {
    final JavaClasses amnok =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("org.amnok");

    /// The driver of PostgreSQL opens one, for a sync that a person asked for.
    @Test
    void only_the_server_layer_uses_a_driver_that_goes_online() {
        noClasses()
                .that(resideOutsideOfPackages("org.amnok.server.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.postgresql.."))
                .check(amnok);
    }

    /// The window, too, goes through the use case.
    @Test
    void only_a_sync_uses_the_server_layer() {
        noClasses()
                .that(resideOutsideOfPackages("org.amnok.server.."))
                .and()
                .haveNameNotMatching(
                        "org\\.amnok\\.(workspace\\.share\\.(ServerSharing|ProjectSync|SeenEnds"
                                + "|SyncReport|WhatIsNew)"
                                + "|cli\\.SyncCommand).*")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.amnok.server.."))
                .check(amnok);
    }

    @Test
    void only_a_command_and_a_dialog_that_a_person_answered_start_a_sync() {
        noClasses()
                .that()
                .haveNameNotMatching(
                        "org\\.amnok\\.(workspace\\.share\\..*|cli\\.SyncCommand.*"
                                + "|ui\\.share\\.(SyncController|ServerForm).*)")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.amnok.workspace.share.ServerSharing")
                .check(amnok);
    }

    /// The server layer makes the sockets of its driver, to end what does not answer.
    @Test
    void nothing_else_opens_a_network_connection() {
        noClasses()
                .that(resideOutsideOfPackages("org.amnok.server.."))
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection"
                                + "|HttpURLConnection|http\\..*)|java\\.nio\\.channels\\."
                                + "(SocketChannel|DatagramChannel|ServerSocketChannel)")
                .check(amnok);
    }
}
