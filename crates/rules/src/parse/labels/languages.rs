//! The languages of slmgr.

use super::language::Language;
use super::{
    cs, da, de, el, en, es, es_mx, fi, fr, fr_ca, hu, it, ja, ko, nb, nl, pl, pt_br, pt_pt, ru, sv,
    tr, zh_cn, zh_tw,
};

/// Every language, English first: the others fall back to it.
pub(crate) static LANGUAGES: [Language; 24] = [
    en::LANGUAGE,
    ja::LANGUAGE,
    zh_cn::LANGUAGE,
    zh_tw::LANGUAGE,
    ko::LANGUAGE,
    de::LANGUAGE,
    es::LANGUAGE,
    fr::LANGUAGE,
    it::LANGUAGE,
    pt_br::LANGUAGE,
    ru::LANGUAGE,
    tr::LANGUAGE,
    cs::LANGUAGE,
    da::LANGUAGE,
    el::LANGUAGE,
    es_mx::LANGUAGE,
    fi::LANGUAGE,
    fr_ca::LANGUAGE,
    hu::LANGUAGE,
    nb::LANGUAGE,
    nl::LANGUAGE,
    pl::LANGUAGE,
    pt_pt::LANGUAGE,
    sv::LANGUAGE,
];
