/** Cyrillic and Greek letters that HTML names (`&Kcy;`), each name before its letter (HTML Living Standard, 13.5). */
const names = {
  cyrillic: `
    IOcy Ё DJcy Ђ GJcy Ѓ Jukcy Є DScy Ѕ Iukcy І YIcy Ї Jsercy Ј LJcy Љ NJcy Њ TSHcy Ћ KJcy Ќ Ubrcy Ў
    DZcy Џ Acy А Bcy Б Vcy В Gcy Г Dcy Д IEcy Е ZHcy Ж Zcy З Icy И Jcy Й Kcy К Lcy Л Mcy М Ncy Н Ocy О
    Pcy П Rcy Р Scy С Tcy Т Ucy У Fcy Ф KHcy Х TScy Ц CHcy Ч SHcy Ш SHCHcy Щ HARDcy Ъ Ycy Ы SOFTcy Ь Ecy
    Э YUcy Ю YAcy Я acy а bcy б vcy в gcy г dcy д iecy е zhcy ж zcy з icy и jcy й kcy к lcy л mcy м ncy
    н ocy о pcy п rcy р scy с tcy т ucy у fcy ф khcy х tscy ц chcy ч shcy ш shchcy щ hardcy ъ ycy ы
    softcy ь ecy э yucy ю yacy я iocy ё djcy ђ gjcy ѓ jukcy є dscy ѕ iukcy і yicy ї jsercy ј ljcy љ njcy
    њ tshcy ћ kjcy ќ ubrcy ў dzcy џ`,
  greek: `
    Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν Xi Ξ
    Omicron Ο Pi Π Rho Ρ Sigma Σ Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω ohm Ω alpha α beta β gamma γ
    delta δ epsi ε epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π
    rho ρ sigmaf ς sigmav ς varsigma ς sigma σ tau τ upsi υ upsilon υ phi φ chi χ psi ψ omega ω thetasym
    ϑ thetav ϑ vartheta ϑ Upsi ϒ upsih ϒ phiv ϕ straightphi ϕ varphi ϕ piv ϖ varpi ϖ Gammad Ϝ digamma ϝ
    gammad ϝ kappav ϰ varkappa ϰ rhov ϱ varrho ϱ epsiv ϵ straightepsilon ϵ varepsilon ϵ`,
};

/** The letter for the name of an entity, without `&` and `;`. */
export const namedLetters: ReadonlyMap<string, string> = new Map(
  Array.from(`${names.cyrillic} ${names.greek}`.matchAll(/(\w+)\s+(\S)/gu), ([, name = '', letter = '']) => [
    name,
    letter,
  ]),
);
