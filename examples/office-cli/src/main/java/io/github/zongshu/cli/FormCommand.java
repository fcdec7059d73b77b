package io.github.zongshu.cli;

import picocli.CommandLine.Command;

/** {@code zongshu form}: forms out, forms in. */
@Command(
        name = "form",
        mixinStandardHelpOptions = true,
        subcommands = {FormMakeCommand.class, FormCollectCommand.class},
        description = {
            "统计表：给每个单位做一份空表，收回后汇总。",
            "Collection forms: makes one for each unit, and gathers them when they come back."
        },
        footer = {
            "",
            "例 / examples:",
            "  zongshu form make reading-2024.yaml --out 下发",
            "  zongshu form collect reading-2024.yaml 收回 --out 汇总"
        })
final class FormCommand {}
