package io.github.offprint.model;

import com.google.common.collect.ImmutableSet;

/** The words that tell the parts of a name apart, in lower case and without points where nothing else is said. */
final class NameWords {
    private NameWords() {}

    /** Begin a family name however they are written: {@code van der Berg}, {@code Della Porta}, {@code St. John}. */
    static final ImmutableSet<String> PARTICLES = ImmutableSet.of(
            "van", "vom", "von", "der", "den", "ter", "ten", "de", "del", "dela", "della", "delle", "dello", "degli",
            "dei", "dal", "dalla", "di", "da", "das", "dos", "du", "des", "la", "las", "los", "le", "lo", "al", "el",
            "ben", "ibn", "bint", "abu", "af", "av", "st", "saint", "mac", "mc", "ó", "ní", "nic", "uí", "ap", "фон",
            "ван", "дер", "де", "ди", "ла", "بن", "ابن", "بنت", "أبو", "ابو", "آل", "בן", "אבן");

    /** Begin a family name in lower case alone; with a capital they are given names as often: {@code Hong Bin Li}. */
    static final ImmutableSet<String> LOWER_CASE_PARTICLES = ImmutableSet.of(
            "do", "bin", "binti", "binte", "zu", "zum", "zur", "und", "auf", "am", "te", "tot", "op", "het", "'t", "’t",
            "in", "ver", "san", "santa", "ould", "ait", "aït");

    /** Join two family names: {@code Ortega y Gasset}, {@code Domènech i Montaner}, {@code Costa e Silva}. */
    static final ImmutableSet<String> CONJUNCTIONS = ImmutableSet.of("y", "i", "e");

    /** Before these {@code Van}, {@code Le} and {@code Da} with a capital are middle names, not particles. */
    static final ImmutableSet<String> VIETNAMESE_FAMILIES = ImmutableSet.of(
            "nguyen", "nguyễn", "tran", "trần", "pham", "phạm", "hoang", "hoàng", "huynh", "huỳnh", "phan", "vu", "vũ",
            "vo", "võ", "dang", "đặng", "bui", "bùi", "ngo", "ngô", "duong", "dương", "le", "lê", "ho", "hồ", "do",
            "đỗ", "dinh", "đinh", "trinh", "trịnh", "luong", "lương");

    static final ImmutableSet<String> TITLES = ImmutableSet.of(
            "dr", "prof", "professor", "mr", "mrs", "ms", "sir", "dame", "rev", "dr-ing", "dipl-ing", "univ-prof");

    /** Follow a name with or without a comma. */
    static final ImmutableSet<String> SUFFIXES =
            ImmutableSet.of("jr", "jnr", "sr", "snr", "2nd", "3rd", "4th", "phd", "dphil", "msc", "bsc", "esq");

    /** Written in capitals alone: {@code Ii} is a family name. */
    static final ImmutableSet<String> ORDINALS = ImmutableSet.of("II", "III", "IV");

    /** Follow a name after a second comma; after the first they could be initials. */
    static final ImmutableSet<String> DEGREES = ImmutableSet.of(
            "md", "mba", "ma", "ms", "ba", "bs", "jd", "mph", "rn", "dds", "frs", "facm", "fieee", "obe", "cbe", "dsc",
            "mphil", "meng", "beng", "mscr", "pharmd");

    static final ImmutableSet<String> GROUPS = ImmutableSet.of(
            "team",
            "collaboration",
            "collaborations",
            "consortium",
            "group",
            "groupe",
            "gruppe",
            "arbeitsgruppe",
            "lab",
            "labs",
            "laboratory",
            "laboratories",
            "laboratoire",
            "labor",
            "association",
            "asociación",
            "associação",
            "society",
            "gesellschaft",
            "sociedad",
            "institute",
            "institut",
            "instituto",
            "istituto",
            "institution",
            "university",
            "universität",
            "université",
            "universidad",
            "universidade",
            "università",
            "college",
            "academy",
            "school",
            "hospital",
            "department",
            "faculty",
            "center",
            "centre",
            "centro",
            "committee",
            "council",
            "commission",
            "foundation",
            "network",
            "project",
            "initiative",
            "organization",
            "organisation",
            "agency",
            "ministry",
            "bureau",
            "company",
            "corporation",
            "inc",
            "ltd",
            "llc",
            "gmbh",
            "research",
            "investigators",
            "collaborators",
            "contributors",
            "participants",
            "developers",
            "volunteers",
            "community",
            "alliance",
            "federation",
            "coalition",
            "partnership",
            "experiment",
            "équipe",
            "коллаборация",
            "институт",
            "университет");

    /** Stand inside the names of groups and of no person: {@code University of the South}, {@code Institute for Lamps}. */
    static final ImmutableSet<String> OF = ImmutableSet.of("of", "for");

    /** How groups end in Chinese, Japanese and Korean, where no blank parts the word. */
    static final ImmutableSet<String> GROUP_ENDINGS = ImmutableSet.of(
            "大学", "大學", "研究所", "研究室", "研究院", "委員会", "委员会", "学会", "學會", "協会", "协会", "グループ", "チーム", "团队", "小组", "대학교",
            "연구소", "연구실", "학회");
}
